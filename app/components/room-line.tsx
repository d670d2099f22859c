import type { SaidRoom } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { Status } from "./status.tsx";

/** Whether another introduction has room at an employer, for a specialist. Nothing where there is no limit. */
export function RoomLine({ room }: { room: SaidRoom | null | undefined }) {
  if (!room) return null;
  return (
    <p className="meta">
      <Status tone={room.hasRoom ? "plain" : "could"}>{room.short}</Status>
      <span>{room.more}</span>
    </p>
  );
}
