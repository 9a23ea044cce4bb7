//! `sim account`: accounts that no operation makes, and what sets them apart.

use clap::{Args, Subcommand};
use organizations::model::AccountState;
use organizations::registry::{self, NewAccount};
use organizations::state::Standing;
use shape::Choice as _;

use super::console::{Console, answer, list};
use super::record;
use super::screen::Screen;
use crate::store::StoreError;

/// Makes, changes and lists accounts, also those outside of organizations.
#[derive(Debug, Subcommand)]
pub(super) enum Account {
    Create(Create),
    Set(Set),
    List(List),
}

/// Makes an account that is in no organization and that nobody has used yet.
#[derive(Debug, Args)]
pub(super) struct Create {
    /// Its id, of twelve digits; a new one if it is not given.
    #[arg(long)]
    id: Option<String>,
    /// The address of its owner; ID@example.com if it is not given.
    #[arg(long)]
    email: Option<String>,
    /// Its name; "Account ID" if it is not given.
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    flags: Flags,
}

/// Changes what the exceptions of an account depend on.
///
/// What is not named stays as it is.
#[derive(Debug, Args)]
pub(super) struct Set {
    /// The account: its id, address or name.
    account: String,
    /// Suspends it, as AWS does by itself, or activates it again.
    #[arg(long, value_enum)]
    state: Option<SettableState>,
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    cleared: ClearedFlags,
}

/// Lists all accounts that the world knows, also those outside of organizations.
///
/// On a terminal in columns; in a pipe, and with `--output` or `--query`, as data.
///
/// Example: `orgsim sim account list --query Accounts[].[Id,Name] --output text`
#[derive(Debug, Args)]
pub(super) struct List;

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum SettableState {
    Active,
    Suspended,
    PendingActivation,
}

/// What sets an account apart from one with which everything works.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option")]
struct Flags {
    /// Who sells it the services, if that is not Amazon Web Services itself.
    #[arg(long)]
    seller: Option<String>,
    /// It has no way to pay.
    #[arg(long)]
    no_payment_method: bool,
    /// Its owner has not verified the address.
    #[arg(long)]
    email_unverified: bool,
    /// It lacks what an account needs to stand alone.
    #[arg(long)]
    incomplete: bool,
    /// It has no partner in `GovCloud`.
    #[arg(long = "no-govcloud")]
    no_govcloud: bool,
}

/// The opposites of the flags.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option")]
struct ClearedFlags {
    /// Amazon Web Services itself sells it the services.
    #[arg(long, conflicts_with = "seller")]
    no_seller: bool,
    /// It has a way to pay.
    #[arg(long, conflicts_with = "no_payment_method")]
    payment_method: bool,
    /// Its owner has verified the address.
    #[arg(long, conflicts_with = "email_unverified")]
    email_verified: bool,
    /// It has what an account needs to stand alone.
    #[arg(long, conflicts_with = "incomplete")]
    complete: bool,
    /// It has a partner in `GovCloud`.
    #[arg(long, conflicts_with = "no_govcloud")]
    govcloud: bool,
}

impl Account {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::Create(create) => create.run(console),
            Self::Set(set) => set.run(console),
            Self::List(List) => print_all(console),
        }
    }
}

impl Create {
    fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        console.change("sim account create", |locked, console| {
            let new = NewAccount {
                id: self.id,
                email: self.email,
                name: self.name,
                standing: self.flags.added_to(Standing::default()),
            };
            let bits = |n| locked.bits.draw(n);
            let account = registry::create_account(&mut locked.state, &bits, new)?;
            Ok(answer("Account", record::account(console, &account)))
        })
    }
}

impl Set {
    fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        console.change("sim account set", |locked, console| {
            let state = &mut locked.state;
            let mut account = registry::account(state, &self.account)?;
            let standing = self.cleared.taken_from(account.standing);
            let standing = self.flags.added_to(standing);
            account = registry::set_standing(state, account.id.as_str(), standing)?;
            if let Some(to) = self.state {
                account = registry::set_state(state, account.id.as_str(), to.into())?;
            }
            Ok(answer("Account", record::account(console, &account)))
        })
    }
}

impl Flags {
    fn added_to(self, standing: Standing) -> Standing {
        Standing {
            seller: self.seller.or(standing.seller),
            no_payment_method: standing.no_payment_method || self.no_payment_method,
            email_unverified: standing.email_unverified || self.email_unverified,
            incomplete: standing.incomplete || self.incomplete,
            no_govcloud: standing.no_govcloud || self.no_govcloud,
        }
    }
}

impl ClearedFlags {
    fn taken_from(&self, standing: Standing) -> Standing {
        Standing {
            seller: standing.seller.filter(|_| !self.no_seller),
            no_payment_method: standing.no_payment_method && !self.payment_method,
            email_unverified: standing.email_unverified && !self.email_verified,
            incomplete: standing.incomplete && !self.complete,
            no_govcloud: standing.no_govcloud && !self.govcloud,
        }
    }
}

impl From<SettableState> for AccountState {
    fn from(state: SettableState) -> Self {
        match state {
            SettableState::Active => Self::Active,
            SettableState::Suspended => Self::Suspended,
            SettableState::PendingActivation => Self::PendingActivation,
        }
    }
}

fn print_all(console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let state = console.world()?.look()?.state;
    let accounts = registry::accounts(&state).map_err(StoreError::from)?;
    if console.is_for_people() {
        return show_all(&accounts, console);
    }
    let accounts = accounts
        .iter()
        .map(|account| record::account(console, account));
    let accounts = list("Accounts", accounts);
    console.print("Accounts", accounts)
}

/// Shows accounts in columns.
fn show_all(
    accounts: &[organizations::state::Account],
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let mut screen = Screen::of(console);
    if accounts.is_empty() {
        screen.plain("No account is known so far; the first that calls will be one.");
        return console.show(&screen.finish());
    }
    let rows = accounts.iter().map(|account| {
        let place = account.membership.as_ref();
        vec![
            account.id.to_string(),
            account.name.to_string(),
            account.email.to_string(),
            place.map_or("none".to_owned(), |place| place.organization_id.to_string()),
            remarks(account),
        ]
    });
    let head = ["ID", "NAME", "EMAIL", "ORGANIZATION", "REMARKS"];
    screen.columns(&head, rows.collect());
    console.show(&screen.finish())
}

/// Tells what sets an account apart from one with which everything works.
fn remarks(account: &organizations::state::Account) -> String {
    let Standing {
        seller,
        no_payment_method,
        email_unverified,
        incomplete,
        no_govcloud,
    } = &account.standing;
    let state = (account.state != AccountState::Active).then(|| account.state.name().to_owned());
    let seller = seller.as_ref().map(|seller| format!("sold by {seller}"));
    let flags = [
        (*no_payment_method, "no payment method"),
        (*email_unverified, "address not verified"),
        (*incomplete, "can't stand alone"),
        (*no_govcloud, "no GovCloud partner"),
    ];
    let flags = flags.into_iter().filter(|(is_set, _)| *is_set);
    let flags = flags.map(|(_, told)| told.to_owned());
    let all: Vec<_> = state.into_iter().chain(seller).chain(flags).collect();
    all.join(", ")
}
