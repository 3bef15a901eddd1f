import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The pages whose filters, columns and order can be kept by a name. */
export type ViewPlace = 'ranking' | 'area';

/** A list as somebody looks at it: only its owner sees it. */
@Entity('saved_view')
@Index(['owner', 'place'])
export class SavedViewEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** Id of the caller. */
  @Column('varchar')
  owner!: string;

  @Column('varchar')
  place!: ViewPlace;

  @Column('text')
  name!: string;

  /** What the page is asked for, as its address says it. */
  @Column('text')
  query!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}

/** The columns of a ranking under a law, in the order that somebody chose. */
@Entity('chosen_columns')
export class ChosenColumnsEntity {
  @PrimaryColumn('varchar')
  owner!: string;

  @PrimaryColumn('varchar')
  ruleSetId!: string;

  @Column('simple-json')
  columns!: readonly string[];
}
