import { type AppLoadContext, redirect } from "@remix-run/node";
import {
  joinForm,
  joinStaffForm,
  newPasswordForm,
  staffPlaceForm,
} from "#app/domain/account/account.form.ts";
import {
  joinAsParticipant,
  joinEmployer,
  joinForVacancy,
  joinStaff,
} from "#app/domain/account/account-join.commands.server.ts";
import {
  confirmEmail,
  type Joiner,
  newcomer,
  setPassword,
} from "#app/domain/account/account-link.commands.server.ts";
import { type PressedPurpose, readLink } from "#app/domain/account/account-link.queries.server.ts";
import {
  confirmAdvice,
  openAdvice,
} from "#app/domain/advice-request/advice-link.commands.server.ts";
import { openMyJob } from "#app/domain/employee/employee-link.commands.server.ts";
import {
  askFreshPlacementLink,
  openPlacementByLink,
} from "#app/domain/placement/placement-link.commands.server.ts";
import { parseForm, readForm } from "./form.server.ts";
import { beginVisit } from "./guest.server.ts";
import { hats, visitorContext } from "./request.server.ts";
import { beginSession } from "./sign-in.server.ts";

interface Press {
  request: Request;
  edge: AppLoadContext;
  token: string;
  /** Set when the reader is signed in with the address of the link. */
  signedIn: Joiner | null;
  name: string;
}

const hidden = { hideFields: ["password"] };

/** Presses a mailed link: does what it is for, and signs the reader in. */
export async function pressLink(request: Request, edge: AppLoadContext, token: string) {
  const reader = await hats(request, edge);
  const view = await readLink(edge.db, edge.now(), token, reader?.accountId ?? null);
  const byForm = view.state === "works" && acts[view.purpose];
  // What no longer works, or needs another account, is explained on the page itself.
  if (!byForm) {
    const isOfJob = "purpose" in view && view.purpose === "openPlacement";
    return (isOfJob && (await sentAnew(request, edge, token))) || redirect(`/link/${token}`);
  }
  const joins = view.purpose.startsWith("join") || view.purpose === "confirmVacancy";
  if (joins && (view.account === "signIn" || view.account === "signedInAsOther"))
    return redirect(`/link/${token}`);
  const signedIn =
    reader && view.account === "signedIn"
      ? ({ kind: "signedIn", accountId: reader.accountId } as const)
      : null;
  return byForm({ request, edge, token, signedIn, name: view.name });
}

/** The one press on the page of a link that no longer opens a job. Its answer is the same for every such link. */
async function sentAnew(request: Request, edge: AppLoadContext, token: string) {
  const form = await readForm(request);
  if (form.get("intent") !== "sendAnew") return null;
  await askFreshPlacementLink(visitorContext(edge), token);
  return redirect(`/link/${token}?sent`);
}

async function chooseIn(
  { request, edge, token }: Press,
  purpose: "resetPassword" | "accountExists",
) {
  const form = await parseForm(request, newPasswordForm, hidden);
  if (!form.ok) return form.response;
  const ctx = visitorContext(edge);
  return beginSession(
    request,
    edge,
    await setPassword(ctx, token, purpose, form.value.password),
    null,
  );
}

async function join(
  { request, edge, signedIn }: Press,
  act: (joiner: Joiner) => Promise<{ accountId: string; to: string | null }>,
) {
  const form = signedIn ? null : await parseForm(request, joinForm, hidden);
  if (form && !form.ok) return form.response;
  const joiner = signedIn ?? (form?.ok ? await newcomer(form.value) : null);
  if (!joiner) return redirect("/sign-in");
  const { accountId, to } = await act(joiner);
  return beginSession(request, edge, accountId, to);
}

async function takePlace(press: Press) {
  const { request, edge, token, signedIn } = press;
  const ctx = visitorContext(edge);
  if (signedIn) {
    const form = await parseForm(request, staffPlaceForm);
    if (!form.ok) return form.response;
    return beginSession(request, edge, await joinStaff(ctx, token, signedIn, form.value), null);
  }
  const form = await parseForm(request, joinStaffForm, hidden);
  if (!form.ok) return form.response;
  const accountId = await joinStaff(ctx, token, await newcomer(form.value), form.value);
  return beginSession(request, edge, accountId, null);
}

async function joinWithPassword(press: Press) {
  const { request, edge, token, signedIn, name } = press;
  const ctx = visitorContext(edge);
  if (signedIn)
    return beginSession(request, edge, await joinAsParticipant(ctx, token, signedIn), null);
  const form = await parseForm(request, newPasswordForm, hidden);
  if (!form.ok) return form.response;
  const joiner = await newcomer({ name, password: form.value.password });
  return beginSession(request, edge, await joinAsParticipant(ctx, token, joiner), null);
}

const acts = {
  confirmEmail: async ({ request, edge, token }) =>
    beginSession(request, edge, await confirmEmail(visitorContext(edge), token), null),
  accountExists: (press) => chooseIn(press, "accountExists"),
  resetPassword: (press) => chooseIn(press, "resetPassword"),
  joinEmployer: (press) =>
    join(press, async (joiner) => ({
      accountId: await joinEmployer(visitorContext(press.edge), press.token, joiner),
      to: null,
    })),
  joinStaff: takePlace,
  joinAsParticipant: joinWithPassword,
  confirmVacancy: (press) =>
    join(press, async (joiner) => {
      const joined = await joinForVacancy(visitorContext(press.edge), press.token, joiner);
      return { accountId: joined.accountId, to: `/employer/vacancies/${joined.vacancyId}` };
    }),
  confirmAdvice: async ({ request, edge, token }) =>
    beginVisit(request, edge, await confirmAdvice(visitorContext(edge), token)),
  openAdvice: async ({ request, edge, token }) =>
    beginVisit(request, edge, await openAdvice(visitorContext(edge), token)),
  openMyJob: async ({ request, edge, token }) =>
    beginVisit(request, edge, await openMyJob(visitorContext(edge), token), "employee"),
  openPlacement: async ({ request, edge, token }) => {
    const { pass, to } = await openPlacementByLink(visitorContext(edge), token);
    return beginVisit(request, edge, pass, to);
  },
} satisfies Record<PressedPurpose, (press: Press) => Promise<unknown>>;
