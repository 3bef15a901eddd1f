import { pagesIn, pdfObjects, streamOf, wayFrom, waysIn } from '../../src/reports/pdf/pdf-objects';
import type { PdfObjects } from '../../src/reports/pdf/pdf-objects';

/** What a piece of a page is to those beside it. */
export type PieceRole = 'heading' | 'caption' | 'table head' | 'group row' | 'text';

/** A piece of a tagged PDF, in the order in which it is read. */
export interface TaggedPiece {
  /** From 0. */
  readonly page: number;
  readonly role: PieceRole;
  /** Whether it begins what is said below a table. */
  readonly note: boolean;
}

interface Element {
  readonly tag: string;
  readonly page: number | undefined;
  readonly kids: readonly Kid[];
}

/** Another element, or a marked piece of a page. */
type Kid = { readonly element: number } | { readonly page: number | undefined; readonly mark: number };

/** Given down from an element to what it holds. */
interface Above {
  readonly role: PieceRole;
  readonly note: boolean;
}

const ROLES: Readonly<Record<string, PieceRole>> = { Caption: 'caption', THead: 'table head' };
const KIDS =
  /<<\/Type \/MCR\s+\/Pg (\d+) 0 R\s+\/MCID (\d+)>>|<<\/Type \/OBJR[^>]*>>|(\d+) 0 R|(\d+)(?! 0 R)/g;

/** Every piece of the text with what it is, from the tags that the browser puts into its PDF. */
export function taggedPieces(pdf: Buffer): TaggedPiece[] {
  const objects = pdfObjects(pdf);
  const pages = pagesIn(objects);
  const root = wayFrom(objects, objects.catalog, 'StructTreeRoot');
  return new Tree(objects, new Map(pages.map((number, at) => [number, at]))).walk(
    wayFrom(objects, root, 'K'),
    {
      role: 'text',
      note: false,
    },
  );
}

/** What a page has drawn, each of its streams by itself; nothing on one that is not there. */
export function drawnOn({ bodies }: PdfObjects, page: number): string[] {
  const [, list = ''] = /\/Contents \[?((?:\d+ 0 R ?)+)/.exec(bodies.get(page)?.head ?? '') ?? [];
  return waysIn(list)
    .flatMap((each) => bodies.get(each) ?? [])
    .map((each) => streamOf(each).toString('latin1'));
}

const MARKED = /\/MCID (\d+)\s*>>\s*BDC([^]*?)EMC/g;

class Tree {
  private readonly written = new Map<number, ReadonlySet<number>>();

  constructor(
    private readonly objects: PdfObjects,
    private readonly pages: ReadonlyMap<number, number>,
  ) {}

  walk(id: number, above: Above): TaggedPiece[] {
    const { tag, page, kids } = this.element(id);
    const role = above.role !== 'text' ? above.role : /^H\d$/.test(tag) ? 'heading' : (ROLES[tag] ?? 'text');
    let { note } = above;
    return kids.flatMap((kid, at): TaggedPiece[] => {
      if ('element' in kid) {
        const held = this.walk(kid.element, {
          role: this.roleOf(role, tag, kids, at),
          note: note || this.isNote(kids, at),
        });
        if (held.length > 0) note = false;
        return held;
      }
      const on = kid.page ?? page ?? -1;
      if (!this.writtenOn(on).has(kid.mark)) return [];
      const piece = { page: this.pages.get(on) ?? -1, role, note };
      note = false;
      return [piece];
    });
  }

  /** The marked pieces of a page that hold letters: a line above a heading may end the page before it. */
  private writtenOn(page: number): ReadonlySet<number> {
    const known = this.written.get(page);
    if (known) return known;
    const found = new Set(this.marksOf(page));
    this.written.set(page, found);
    return found;
  }

  private marksOf(page: number): number[] {
    const drawn = drawnOn(this.objects, page).join('\n');
    return [...drawn.matchAll(MARKED)].flatMap(([, mark, piece = '']) =>
      / T[jJ]\b/.test(piece) ? [Number(mark)] : [],
    );
  }

  /** A row that names the rows below it stands with the first of them. */
  private roleOf(role: PieceRole, tag: string, kids: readonly Kid[], at: number): PieceRole {
    if (role !== 'text' || tag !== 'TBody' || at === kids.length - 1) return role;
    const [first] = this.kidsOf(kids[at]);
    return first !== undefined && this.tagOf(first) === 'TH' ? 'group row' : role;
  }

  private isNote(kids: readonly Kid[], at: number): boolean {
    return this.tagOf(kids[at]) === 'P' && this.tagOf(kids[at - 1]) === 'Table';
  }

  private kidsOf(kid: Kid | undefined): readonly Kid[] {
    return kid && 'element' in kid ? this.element(kid.element).kids : [];
  }

  private tagOf(kid: Kid | undefined): string {
    return kid && 'element' in kid ? this.element(kid.element).tag : '';
  }

  private element(id: number): Element {
    const head = (this.objects.bodies.get(id)?.head ?? '').replace(/\((?:\\[^]|[^\\()])*\)/g, '()');
    const [, page] = /\/Pg (\d+) 0 R/.exec(head.replace(/<<\/Type \/(?:MCR|OBJR)[^>]*>>/g, '')) ?? [];
    return {
      tag: /\/S \/(\w+)/.exec(head)?.[1] ?? '',
      page: page === undefined ? undefined : Number(page),
      kids: kidsIn(head),
    };
  }
}

function kidsIn(head: string): Kid[] {
  const [, one, many] = /\/K (?:(\d+(?: 0 R)?)|\[([^\]]*)\])/.exec(head) ?? [];
  return [...(one ?? many ?? '').matchAll(KIDS)].flatMap(([whole, page, mark, element, own]): Kid[] => {
    if (whole.includes('OBJR')) return [];
    if (element !== undefined) return [{ element: Number(element) }];
    return [{ page: page === undefined ? undefined : Number(page), mark: Number(mark ?? own) }];
  });
}
