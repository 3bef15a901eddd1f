import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How far a request is that is to be carried out once: begun, written to the database, answered. */
export type ReplyState = 'begun' | 'stored' | 'done';

/** A request that is to be carried out once, and how it was answered. */
@Entity('api_reply')
@Index(['begunAt'])
export class ReplyEntity {
  @PrimaryColumn('varchar')
  callerId!: string;

  /** As the program named it. */
  @PrimaryColumn('varchar')
  key!: string;

  /** Hash of what was asked. */
  @Column('varchar')
  fingerprint!: string;

  @Column('varchar')
  state!: ReplyState;

  /** The run of the program that carries it out. */
  @Column('varchar')
  run!: string;

  /** ISO time. */
  @Column('varchar')
  begunAt!: string;

  /** The answer as JSON, once there is one; of a refusal that left something behind, the problem. */
  @Column('text', { nullable: true })
  answer!: string | null;

  /** Whether the answer is a refusal. */
  @Column('boolean')
  refused!: boolean;
}
