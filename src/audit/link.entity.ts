import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from './event.entity';

/** One link of the chain over all events. The database itself refuses to change or remove one. */
@Entity('event_link')
export class LinkEntity {
  /** From 1, without a gap. */
  @PrimaryColumn('integer')
  place!: number;

  @ForeignKey(() => EventEntity)
  @Index({ unique: true })
  @Column('varchar')
  eventId!: string;

  /** Over the event, its place and the hash before it; hexadecimal. */
  @Column('varchar')
  hash!: string;
}
