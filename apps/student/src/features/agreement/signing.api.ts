import { api, requestJson, type components } from '@qicheng/api-client';
import type { SignerProof, Signing } from '@qicheng/records';

type Schemas = components['schemas'];
/** A one-time link to sign on a phone. */
export type SigningLink = Schemas['SigningLinkView'];
/** What the phone shows before the signer has proved who they are. */
export type OpenedLink = Schemas['OpenedLinkView'];
/** The agreement, once they have. */
export type LinkedSheet = Schemas['AgreementSheetView'];

/** A signature as it travels, with the version of the agreement that was read. */
const signatureOf = (version: number, { drawing, ...signing }: Signing): Schemas['SignAgreementDto'] => ({
  ...signing,
  version,
  drawing: { ...drawing, strokes: drawing.strokes.map(({ points }) => ({ points: [...points] })) },
});

const of = (id: string) => ({ params: { path: { id } } });

/** The signed-in graduate signs. */
export const signHere = (id: string, version: number, signing: Signing) =>
  api.POST('/api/my-agreements/{id}/signature', { ...of(id), body: signatureOf(version, signing) });

/** Mails a code that stands in for the password. */
export const sendSignatureCode = (id: string) => api.POST('/api/my-agreements/{id}/signature-code', of(id));

/** A new link; the one before stops working. */
export async function makeSigningLink(id: string): Promise<SigningLink> {
  const { data } = await api.POST('/api/my-agreements/{id}/signing-link', of(id));
  if (data === undefined) throw new Error('The API answered nothing.');
  return data;
}

/** What a link opens; rejects with NOT_FOUND for every link that does not work. */
export const openSigningLink = (token: string) =>
  requestJson<OpenedLink>(`/api/signing-links/${encodeURIComponent(token)}`);

/** The agreement of a link, for whoever proves to be its owner. */
export async function readSheetByLink(token: string, proof: SignerProof): Promise<LinkedSheet> {
  const path = `/api/signing-links/${encodeURIComponent(token)}/sheet`;
  const sheet = await requestJson<LinkedSheet>(path, { method: 'POST', body: JSON.stringify(proof) });
  if (sheet === undefined) throw new Error('The API answered nothing.');
  return sheet;
}

/** More time for whoever is busy with a link; resolves to when it ends now. */
export async function extendSigningLink(token: string): Promise<string | undefined> {
  const { data } = await api.POST('/api/signing-links/{token}/extension', { params: { path: { token } } });
  return data?.expiresAt;
}

/** Mails the link's owner a code that stands in for the password. */
export const sendLinkCode = (token: string) =>
  api.POST('/api/signing-links/{token}/signature-code', { params: { path: { token } } });

/** Signs on the phone that opened the link. */
export const signByLink = (token: string, version: number, signing: Signing) =>
  api.POST('/api/signing-links/{token}/signature', {
    params: { path: { token } },
    body: signatureOf(version, signing),
  });
