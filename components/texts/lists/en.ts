import { plural } from '../plural.ts';
import type { ListTexts } from './table.ts';

/** English. */
export const en: ListTexts = {
  language: 'en',

  title: 'Lists',
  what: 'Sidenote marks the claims of the lists that are on. Anyone may publish a list; you choose whom you trust.',
  noneOn: 'Every list is off: nothing is marked.',
  updateAll: 'Update all',

  fault: {
    badAddress:
      'That is not the address of a list. It begins with https://, has no name or password in it, and its key is whole.',
    unreachable: 'The address did not answer, or not safely. Check the address and your connection.',
    notPermitted: 'Your browser does not allow asking this address. Try again and allow it.',
    notThere: 'Nothing was found at the address. Ask the publisher for the present one.',
    otherAnswer: 'The address answered, but not with a list. Try again later.',
    elsewhere:
      'The address leads to another site, where nothing was asked. If the publisher has moved, use the new address.',
    tooLarge: 'The list is larger than it says, or than Sidenote takes. Tell the publisher.',
    truncated: 'The list broke off before its end. Try again.',
    badManifest: 'The sheet that describes the list cannot be used. Tell the publisher.',
    badSignature: 'It is not signed with the right key, so someone else may have made it. Ask the publisher.',
    otherList:
      'The address has another list or another edition than expected. To see what is there, look at the address anew.',
    olderVersion: 'The address has an older edition than one you have had, so it was not taken. Tell the publisher.',
    badDigest: 'The list is not the one that was signed: it was changed or damaged on its way. Try again later.',
    notJson: 'What is at the address is not a claim list. Check the address.',
    badList: 'The list has a mistake, so it was not taken. Tell the publisher.',
    tooManyClaims: 'The list has more claims than Sidenote takes. Ask the publisher to divide it.',
    sameId: 'You already have this list, or another of the same name. To have this one, remove that one first.',
    full: 'There is no room for it on this device. Make some and try again.',
    notCompiled: 'Sidenote could not take it in. The fault is ours, not the list’s. Try again later.',
  },
  answered: (status) => `It answered with number ${status}.`,
  atMost: (size) => `At most ${size} are taken.`,
  forPublisher: 'For the publisher:',
  goesOn: 'The edition you have goes on working.',
  marksNothing: 'For now it marks nothing.',

  list: {
    marks: 'Marks pages',
    bundled: 'Came with Sidenote, and is renewed with it.',
    languages: 'Languages:',
    size: 'Size:',
    signed: 'Signed. Key:',
    notSigned: 'Not signed: whoever controls its address can change it.',
    reportsTo: 'Reports go to',
    reportsAtGithub: (repo) => `${repo} at GitHub`,
    noReports: 'It names no address for reports: yours stay on this device.',
    checked: 'Last checked:',
    stale: (date) =>
      `Out of date: its publisher vouched for it until ${date}. It goes on working, but there may be newer answers.`,
    editions: plural('en', { one: '# edition so far', other: '# editions so far' }),
    update: 'Update now',
    allowUpdate: 'Allow and update',
    updating: 'Being updated…',
    updated: (version) => `Version ${version} is in use now.`,
    nothingNew: 'There is nothing new.',
    remove: 'Remove',
    removing: 'Being removed…',
    removed: 'No longer in use:',
  },

  removal: {
    sure: 'Its claims will not be marked any more.',
    reports: plural('en', {
      one: '# of your reports is about it. If you keep that, it says that its list is gone.',
      other: '# of your reports are about it. If you keep them, they say that their list is gone.',
    }),
    keepList: 'Keep the list',
    remove: 'Remove it',
    keepReports: 'Remove it, keep my reports',
    deleteReports: 'Remove it and my reports',
  },

  subscribe: {
    title: 'Subscribe to a list',
    address: 'Address of a list',
    more: 'Paste or drop what its publisher gives you. You see what it is before anything is kept.',
    look: 'Look',
    allowLook: 'Allow and look',
    looking: (host) => `Looking at ${host}…`,
    stop: 'Stop',
    notKept: 'Nothing was kept.',
    offered: 'This is what is there',
    part: {
      publisher: 'Published by',
      claims: 'Claims',
      languages: 'Languages',
      licence: 'Licence',
      edition: 'Edition',
      size: 'Size',
      reports: 'Reports',
      address: 'Address',
      key: 'Key',
    },
    keyNamed:
      'The list is signed with the key that the address names. Compare it with what the publisher shows elsewhere.',
    keyOnTrust:
      'The address names no key. This one came from the same place as the list: compare it with what the publisher shows elsewhere.',
    noKey:
      'The address names no key: nobody vouches for this list. Whoever controls the address can change what it says.',
    expired: 'It is out of date already.',
    does: 'If you subscribe',
    marks: 'Its claims are marked on the pages you read, and its answers shown.',
    asks: 'The address is asked once a day whether there is a new edition.',
    learns: (host) => `${host} then learns your internet address, and nothing else: not what you read.`,
    yes: 'Subscribe',
    no: 'No',
    subscribing: 'The list is being taken in…',
    progress: {
      fetched: (size, of) => (of === null ? `${size} have come` : `${size} of ${of} have come`),
      checking: 'It is being checked…',
      preparing: 'It is being prepared…',
    },
    done: 'In use from now on:',
  },
};
