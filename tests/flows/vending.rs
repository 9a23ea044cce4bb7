//! Scripts that vend an account and act as it, unchanged: `aws` is orgsim.

use crate::terminal::Terminal;

/// What the scripts begin with: an account is created and waited for.
const CREATED: &str = r#"
set -eu
shim=$(orgsim sim shim --folder bin)
eval "$shim"
aws organizations create-organization --query Organization.FeatureSet --output text
request=$(aws organizations create-account --email vended@example.com --account-name Vended \
    --query CreateAccountStatus.Id --output text)
while :; do
    state=$(aws organizations describe-create-account-status --create-account-request-id "$request" \
        --query CreateAccountStatus.State --output text)
    [ "$state" = IN_PROGRESS ] || break
done
account=$(aws organizations describe-create-account-status --create-account-request-id "$request" \
    --query CreateAccountStatus.AccountId --output text)
role=arn:aws:iam::$account:role/OrganizationAccountAccessRole
"#;

/// What they do as the account, and as themselves afterwards.
const ACTED: &str = r#"
aws sts get-caller-identity --query Arn --output text
aws organizations describe-organization --query Organization.MasterAccountId --output text
aws organizations list-accounts >list.out 2>&1 || echo "refused with $?"
"#;

const UNSET: &str = r"
unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE
aws sts get-caller-identity --query Account --output text
aws organizations list-accounts --query 'Accounts[].Name' --output text
";

/// What all of them print; the id follows from the seed.
const PRINTED: &str = "\
ALL
arn:aws:sts::287336955253:assumed-role/OrganizationAccountAccessRole/vend
111111111111
refused with 254
111111111111
Management\tVended
";

/// Runs a script that enters the account in its own way.
#[track_caller]
fn prints(entered: &str, expected: &str) {
    let mut terminal = Terminal::new();
    terminal.does("sim init --seed 1");
    terminal.at("2026-03-01T09:00:00Z");
    let script = [CREATED, entered, ACTED, UNSET].concat();
    let output = terminal
        .shell("sh", &script)
        .output()
        .expect("there is a shell");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(errors, "", "{entered}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
}

#[test]
fn keys_are_taken_out_of_an_answer_with_jq() {
    let terminal = Terminal::new();
    if !terminal
        .shell("sh", "command -v jq")
        .output()
        .unwrap()
        .status
        .success()
    {
        return;
    }
    prints(
        r#"
credentials=$(aws sts assume-role --role-arn "$role" --role-session-name vend | jq .Credentials)
AWS_ACCESS_KEY_ID=$(echo "$credentials" | jq -r .AccessKeyId)
AWS_SECRET_ACCESS_KEY=$(echo "$credentials" | jq -r .SecretAccessKey)
AWS_SESSION_TOKEN=$(echo "$credentials" | jq -r .SessionToken)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
"#,
        PRINTED,
    );
}

#[test]
fn keys_are_printed_into_the_environment() {
    prints(
        r#"
export $(printf 'AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_SESSION_TOKEN=%s' \
    $(aws sts assume-role --role-arn "$role" --role-session-name vend \
        --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text))
"#,
        PRINTED,
    );
}

#[test]
fn keys_are_kept_in_a_profile() {
    prints(
        r#"
export AWS_CONFIG_FILE=$PWD/config AWS_SHARED_CREDENTIALS_FILE=$PWD/credentials
aws sts assume-role --role-arn "$role" --role-session-name vend --duration-seconds 900 \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text |
while read -r key secret token; do
    aws configure set aws_access_key_id "$key" --profile vended
    aws configure set aws_secret_access_key "$secret" --profile vended
    aws configure set profile.vended.aws_session_token "$token"
    aws configure set region eu-west-1 --profile vended
done
[ "$(aws configure list-profiles)" = vended ]
[ "$(aws configure get region --profile vended)" = eu-west-1 ]
as_vended() { aws --profile vended "$@"; }
as_vended sts get-caller-identity --query Account --output text
AWS_PROFILE=vended
export AWS_PROFILE
"#,
        &PRINTED.replacen("ALL\n", "ALL\n287336955253\n", 1),
    );
}
