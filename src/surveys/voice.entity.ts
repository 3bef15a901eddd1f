import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VoiceKind, VoiceState } from './voice';

/** A complaint or suggestion of a member, without a name. It is deleted after a stated day. */
@Entity('voice')
@Index(['unitId', 'state'])
@Index(['receipt'])
export class VoiceEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  @Column('varchar')
  kind!: VoiceKind;

  @Column('text')
  text!: string;

  @Column('varchar')
  state!: VoiceState;

  /** What the unit says to it; empty until it does. */
  @Column('text')
  reply!: string;

  /** ISO date. */
  @Column('varchar')
  receivedOn!: string;

  /** ISO date: from this day on it is gone. */
  @Column('varchar')
  deleteOn!: string;

  /** SHA-256 of the code by which the member reads the answer; empty for one that came on paper. */
  @Column('varchar')
  receipt!: string;
}
