//! What `sim demo` plays.

/// A step of the demo.
pub(super) enum Step {
    /// The title of what follows.
    Chapter(&'static str),
    /// What is to be seen next.
    Remark(&'static str),
    /// A command line, without the program.
    Command(&'static str),
}

use Step::{Chapter, Command, Remark};

/// The steps. Ids are queued and the clock stands still, so that they print the same every time.
pub(super) const SCRIPT: &[Step] = &[
    Chapter("A world to play in"),
    Remark("An empty world. Its clock stands still, and the next ids are chosen."),
    Command("sim init --now 2026-03-01T09:00:00Z"),
    Command("sim ids next organization o-exampleorgid --output off"),
    Command("sim ids next root r-examplerootid111 --output off"),
    Command(
        "sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222 \
         h-examplehandshakeid333 h-examplehandshakeid444 --output off",
    ),
    Remark("An account that is in no organization."),
    Command("sim account create --id 222222222222 --name Bob --email bob@example.com"),
    Chapter("An invitation is accepted"),
    Remark("The account 111111111111 calls when nothing else is said. It makes an organization."),
    Command("create-organization"),
    Command(
        "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT \
         --notes 'Please join us.'",
    ),
    Remark("Bob gets a mail."),
    Command("sim inbox bob@example.com"),
    Remark("He sees the invitation, and accepts it."),
    Command(
        "list-handshakes-for-account --caller bob@example.com --query 'Handshakes[].[Id,State]' --output text",
    ),
    Command(
        "accept-handshake --handshake-id h-examplehandshakeid111 --caller bob@example.com \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Remark("Both sides see that, and the account is in the organization."),
    Command("list-handshakes-for-organization --query 'Handshakes[].[Id,State]' --output text"),
    Command(
        "list-handshakes-for-account --caller bob@example.com --query 'Handshakes[].[Id,State]' --output text",
    ),
    Command("list-accounts --query 'Accounts[].[Id,Name,JoinedMethod]' --output text"),
    Chapter("An invitation is declined"),
    Remark("An address will do, also one that no account has yet."),
    Command(
        "invite-account-to-organization --target Id=carol@example.com,Type=EMAIL \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Command(
        "decline-handshake --handshake-id h-examplehandshakeid222 --caller carol@example.com \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Chapter("An invitation is cancelled"),
    Command(
        "invite-account-to-organization --target Id=333333333333,Type=ACCOUNT \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Command(
        "cancel-handshake --handshake-id h-examplehandshakeid333 \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Remark("It is too late to accept it."),
    Command("accept-handshake --handshake-id h-examplehandshakeid333 --caller 333333333333"),
    Chapter("An invitation expires"),
    Command(
        "invite-account-to-organization --target Id=444444444444,Type=ACCOUNT \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Command("sim clock advance 15d"),
    Command(
        "describe-handshake --handshake-id h-examplehandshakeid444 \
         --query 'Handshake.[Id,State]' --output text",
    ),
    Chapter("What it came to"),
    Command("sim tree"),
    Command("sim history --diagram"),
];
