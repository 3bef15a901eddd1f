import { settingsFrom } from '../settings';
import { Meters } from './meters';

describe('what is counted', () => {
  it('is told in the text form of Prometheus, by route and never by address', () => {
    const meters = new Meters(settingsFrom({}));
    const one = { method: 'GET', route: '/unit/:id', status: 200 };
    meters.answered({ ...one, seconds: 0.02 });
    meters.answered({ ...one, seconds: 2 });
    meters.answered({ ...one, route: '"\n\\', status: 404, seconds: 60 });
    meters.began();
    const lines = meters.text(new Map([['queued', 3]])).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '# TYPE rapor_answers_total counter',
        'rapor_answers_total{method="GET",route="/unit/:id",status="200"} 2',
        'rapor_answers_total{method="GET",route="___",status="404"} 1',
        'rapor_answer_seconds_bucket{le="0.01"} 0',
        'rapor_answer_seconds_bucket{le="0.05"} 1',
        'rapor_answer_seconds_bucket{le="3"} 2',
        'rapor_answer_seconds_bucket{le="+Inf"} 3',
        'rapor_answer_seconds_count 3',
        'rapor_requests_running 1',
        'rapor_jobs{state="queued"} 3',
      ]),
    );
    expect(lines.at(-1)).toBe('');
    const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(told.filter((line) => !/^[a-z_]+(\{[^{}]*\})? -?[\d.e+-]+$/.test(line))).toEqual([]);
  });
});
