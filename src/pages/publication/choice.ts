import type {
  PublicationEnd,
  PublicationState,
} from '../../evaluation/publication/compile-publication';

/** Which published records are listed; null: all. */
export interface Choice {
  readonly state: PublicationState;
  readonly dataset: string | null;
  readonly reason: PublicationEnd | null;
}
