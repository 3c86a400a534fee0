/**
 * Where the extension may look without asking: the union of the portal entries' hosts beside this file, and nothing else.
 * It is written out because the manifest is made in plain Node, which has no folder imports, and because the content
 * script must not carry the entries. A unit test fails when an entry and this list differ.
 */
const HOSTS = [
  'https://*.aetna.com/*',
  'https://*.anthem.com/*',
  'https://*.availity.com/*',
  'https://*.bcbsil.com/*',
  'https://*.bcbstx.com/*',
  'https://*.blueshieldca.com/*',
  'https://*.bluecrossma.com/*',
  'https://*.bluecrossma.org/*',
  'https://*.cigna.com/*',
  'https://*.cms.gov/*',
  'https://*.covermymeds.com/*',
  'https://*.fsafeds.com/*',
  'https://*.fsafeds.gov/*',
  'https://*.healthequity.com/*',
  'https://*.healthnet.com/*',
  'https://*.humana.com/*',
  'https://*.kaiserpermanente.org/*',
  'https://*.medicare.gov/*',
  'https://*.molinahealthcare.com/*',
  'https://*.myuhc.com/*',
  'https://*.optum.com/*',
  'https://*.optumrx.com/*',
  'https://*.tricare.mil/*',
  'https://*.uhc.com/*',
  'https://*.uhcprovider.com/*',
  'https://*.va.gov/*',
  'https://*.wexinc.com/*',
];

const PRACTICE = ['http://localhost/*', 'http://127.0.0.1/*'];

/** Match patterns for the manifest and the content script; with `practice`, also the practice portal on this machine. */
export function portalHosts({ practice }: { practice: boolean }): string[] {
  return practice ? [...HOSTS, ...PRACTICE] : [...HOSTS];
}
