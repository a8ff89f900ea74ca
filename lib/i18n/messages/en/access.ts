import type { access as french } from '../fr/access';

export const access: typeof french = {
  role: {
    viewer: 'Partner',
    official: 'DGS (official)',
    secretary: 'Committee secretariat',
    admin: 'Administrator',
  },
  roleSees: {
    viewer: 'Reads and exports the data of its regions, and sees the totals of the country.',
    official: 'Reads and exports the data of the whole country.',
    secretary: 'Reads and exports all data within its scope.',
    admin: 'Everything, and the accounts, the data pulls and the journal too.',
  },
  noRole: 'no role',
  permission: {
    'overview:read': 'Read the totals of the country and of the regions within its scope',
    'data:read': 'Read all figures within its scope',
    'sync:read': 'Read the state of the pulls',
    'committee:read': 'Read meetings, recommendations and notes of the committee',
    'sync:start': 'Start a pull',
  },
  wholeCountry: 'the whole country',
  unknownRegion: 'unknown region ({uid})',
  menu: {
    account: 'Account',
    label: 'Account: {name}',
    own: 'My account',
    admin: 'Administration',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  wait: {
    seconds: { one: '{count} second', other: '{count} seconds' },
    minutes: { one: '{count} minute', other: '{count} minutes' },
  },
  signIn: {
    title: 'Sign in',
    lead: 'The figures of this dashboard are for people who have an account.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    refused:
      'Wrong e-mail address or password, or a disabled account. Check both; if it goes on, ask your administrator.',
    waitFor:
      'Too many attempts for this account or from your network: wait {wait}, then try again. The account is not locked.',
    forgotten:
      'Forgotten password? An administrator of the dashboard can give you a new one, to be changed when you sign in.',
    ssoTitle: 'With the account of your organisation',
    ssoText: 'Your organisation checks who you are; this dashboard does not see that password.',
    ssoLink: 'Continue with single sign-on',
    ended: {
      expired: 'Your session has ended: it expired, or your rights or your password changed. Sign in again.',
      disabled: 'This account is disabled. Ask your administrator.',
      signedOut: 'You are signed out of this browser.',
      needed: 'Sign in to see this page.',
    },
    ssoErrors: {
      'sso-refused': 'Single sign-on refused the sign-in, or it was interrupted. Try again.',
      'sso-unverified':
        'Your organisation has not verified your e-mail address: it cannot be used to sign in. Ask its IT department.',
      'sso-down': 'Single sign-on does not answer. Try again in a few minutes, or sign in by password.',
      'sso-disabled': 'This account is disabled. Ask your administrator.',
      'sso-linked-elsewhere':
        'The account of this e-mail address is linked to another identity already. Ask your administrator.',
      'sso-expired': 'The request to sign in has expired or was used already. Start again.',
      other: 'Single sign-on failed. Try again, or sign in by password.',
    },
    demoTitle: 'Demonstration accounts',
    demoText:
      'For the demonstration only: these four accounts and their passwords exist on this computer only, with invented data. A real installation has none of them.',
    demoRole: 'Role and what it shows',
    demoRegions: 'Regions: {regions}.',
    demoIdentity: 'E-mail and password',
    demoEnter: 'Enter',
    demoEnterAs: 'Enter as {role}',
  },
  first: {
    title: 'No account yet: add the first one',
    lead: 'This dashboard has just been installed. It shows nothing until it has an administrator.',
    onServer: 'On the server, in the folder of the program, run:',
    command: 'npm run user -- add EMAIL-ADDRESS --role admin',
    steps: [
      'Put your address in place of EMAIL-ADDRESS. The password is asked for, and read without being shown: 12 characters or more.',
      'Come back to this page and sign in with that address and that password.',
      'Then add the other accounts under Administration, Users.',
    ],
    reload: 'I have added the account: show the sign-in',
  },
  forbidden: {
    title: 'This page is not open to your account',
    textRole: 'Your role ({role}) does not give access to this page.',
    textScope: 'This page is about a place outside your scope ({regions}).',
    textNoRole:
      'This account has no rights yet. An administrator of the dashboard must give it a role; until then, only the page “My account” is open to you.',
    textNobody: 'This page asks for an account that is allowed to see it.',
    ask: 'If you need this page for your work, ask an administrator of the dashboard for access to it: give them its address.',
    toAccount: 'See my rights',
    backToMap: 'Back to the map',
  },
};
