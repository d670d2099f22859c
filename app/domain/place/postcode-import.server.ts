import type { Db } from "#db/connect.ts";
import { localAuthorities } from "../area/local-authority.ts";
import { keepPostcodes } from "./place.commands.server.ts";
import type { PostcodeLine, ReadLine } from "./postcode-file.ts";

/** So many rows are written in one transaction and held at once. */
const batchSize = 5_000;
const mostNamed = 20;

/** "Bristol, City of" and "City of Bristol" are one council. */
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/, (city|county) of$/, "")
    .replace(/^(city|county|royal borough|london borough) of /, "")
    .replace(/[^a-z]+/g, " ")
    .trim();

const idByName = new Map(localAuthorities.map(({ id, name }) => [plainName(name), id]));

/** Takes in the lines of any number of files, holding one batch of them at a time. */
export class PostcodeImport {
  taken = 0;
  skipped = 0;
  wrong = 0;
  /** The first lines that were wrong, in words. */
  readonly wrongLines: string[] = [];
  readonly #db: Db;
  readonly #councils = new Map<string, string>();
  readonly #firstHalves = new Map<string, { latitude: number; longitude: number; count: number }>();
  #batch: PostcodeLine[] = [];

  constructor(db: Db) {
    this.#db = db;
  }

  /** Learns which council a code stands for. Codes of councils we do not know are left out. */
  learn({ code, name }: { code: string; name: string }): void {
    const id = idByName.get(plainName(name));
    if (id) this.#councils.set(code, id);
  }

  /** Takes one line. A promise only when a batch is full, so that a million lines do not wait a million times. */
  take(line: ReadLine, where: () => string): Promise<void> | undefined {
    if (line === "skipped") this.skipped += 1;
    else if ("wrong" in line) {
      this.wrong += 1;
      if (this.wrongLines.length < mostNamed) this.wrongLines.push(`${where()}: ${line.wrong}.`);
    } else {
      this.taken += 1;
      this.#count(line);
      this.#batch.push(line);
      if (this.#batch.length >= batchSize) return this.#write();
    }
    return undefined;
  }

  /** Writes what is left, and the middle of each first half. */
  async finish(): Promise<void> {
    await this.#write();
    const middles = Array.from(this.#firstHalves, ([postcode, { latitude, longitude, count }]) => ({
      postcode,
      latitude: latitude / count,
      longitude: longitude / count,
      localAuthorityId: null,
    }));
    await keepPostcodes(this.#db, middles);
  }

  #count({ postcode, latitude, longitude }: PostcodeLine) {
    const half = postcode.slice(0, -3);
    const sum = this.#firstHalves.get(half) ?? { latitude: 0, longitude: 0, count: 0 };
    sum.latitude += latitude;
    sum.longitude += longitude;
    sum.count += 1;
    this.#firstHalves.set(half, sum);
  }

  async #write() {
    const rows = this.#batch.map(({ postcode, latitude, longitude, codes }) => ({
      postcode,
      latitude,
      longitude,
      localAuthorityId: codes.map((code) => this.#councils.get(code)).find(Boolean) ?? null,
    }));
    this.#batch = [];
    await keepPostcodes(this.#db, rows);
  }
}
