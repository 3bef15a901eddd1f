import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../settings';

/** Upper edges of the classes of how long an answer took, in seconds. */
const EDGES = [0.01, 0.05, 0.1, 0.3, 1, 3, 10, 30] as const;

/** An answer that was given: the route as it is registered, never the address with its ids. */
export interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What is counted of this process. Nothing of it tells a figure or a name. */
@Injectable()
export class Meters implements OnModuleInit, OnApplicationShutdown {
  private readonly answers = new Map<string, number>();
  private readonly within = new Map<number, number>(EDGES.map((edge) => [edge, 0]));
  private count = 0;
  private seconds = 0;
  private running = 0;
  private delay: IntervalHistogram | undefined;

  constructor(private readonly settings: Settings) {}

  /** Begins to look how long the thread that serves everybody is held up, where somebody may ask. */
  onModuleInit(): void {
    if (this.settings.RAPOR_METRICS_KEY === undefined) return;
    this.delay = monitorEventLoopDelay({ resolution: 20 });
    this.delay.enable();
  }

  onApplicationShutdown(): void {
    this.delay?.disable();
  }

  began(): void {
    this.running += 1;
  }

  ended(): void {
    this.running -= 1;
  }

  answered({ method, route, status, seconds }: Answered): void {
    const labels = `method="${method}",route="${labelOf(route)}",status="${status}"`;
    this.answers.set(labels, (this.answers.get(labels) ?? 0) + 1);
    this.count += 1;
    this.seconds += seconds;
    for (const edge of EDGES) if (seconds <= edge) this.within.set(edge, (this.within.get(edge) ?? 0) + 1);
  }

  /** In the text form of Prometheus. @param jobs how many jobs are in each state */
  text(jobs: ReadonlyMap<string, number>): string {
    const { rss, heapUsed } = process.memoryUsage();
    return [
      ...metric('rapor_answers_total', 'counter', 'answers given', this.answers),
      ...histogram(this.within, this.seconds, this.count),
      ...metric('rapor_requests_running', 'gauge', 'requests being answered', new Map([['', this.running]])),
      ...metric(
        'rapor_jobs',
        'gauge',
        'jobs by state',
        new Map([...jobs].map(([state, n]) => [`state="${state}"`, n])),
      ),
      ...metric(
        'rapor_memory_bytes',
        'gauge',
        'memory of the process',
        new Map([
          ['part="rss"', rss],
          ['part="heap"', heapUsed],
        ]),
      ),
      ...metric(
        'rapor_event_loop_delay_seconds',
        'gauge',
        'longest hold of the web thread',
        new Map([['', (this.delay?.max ?? 0) / 1e9]]),
      ),
      '',
    ].join('\n');
  }
}

/** A label between its quotes. */
const labelOf = (text: string): string => text.replace(/[\\"\n]/g, '_');

type Type = 'counter' | 'gauge' | 'histogram';

const head = (name: string, type: Type, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

function metric(name: string, type: Type, help: string, values: ReadonlyMap<string, number>): string[] {
  const lines = [...values].map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`);
  return [...head(name, type, help), ...lines];
}

function histogram(within: ReadonlyMap<number, number>, sum: number, count: number): string[] {
  const name = 'rapor_answer_seconds';
  const buckets = [...within].map(([edge, n]) => `${name}_bucket{le="${edge}"} ${n}`);
  const rest = [`${name}_bucket{le="+Inf"} ${count}`, `${name}_sum ${sum}`, `${name}_count ${count}`];
  return [...head(name, 'histogram', 'how long answers took'), ...buckets, ...rest];
}
