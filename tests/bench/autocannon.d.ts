declare module "autocannon" {
  interface Options {
    url: string;
    headers?: Record<string, string>;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Asked in turn, in place of the one address. */
    requests?: { method: "GET"; path: string; headers?: Record<string, string> }[];
  }
  interface Result {
    non2xx: number;
    errors: number;
    /** Seconds. */
    duration: number;
    requests: { total: number };
    "3xx": number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
