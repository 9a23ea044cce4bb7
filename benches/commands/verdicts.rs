//! CPU time of verdicts: of one beside what it costs to describe an account, and of a large suite.

use std::fmt::Write;
use std::time::Duration;

use crate::cpu;
use crate::stage::Stage;
use crate::world::World;

/// How many times as long as to describe an account a verdict may take on the same state.
const LIMIT: f64 = 2.0;

/// The question.
pub(crate) const VERDICT: &str =
    "sim can %account s3:GetObject arn:aws:s3:::b/k --region eu-west-1";

/// What it is set beside.
const DESCRIBE: &str = "describe-account --account-id %account";

/// How long a suite of 10,000 tests may take.
const SUITE_LIMIT: Duration = Duration::from_millis(500);

/// How often commands run; the median counts.
const ROUNDS: usize = 50;

/// Shows what verdicts take, and returns what is over its limit.
pub(crate) fn show() -> Vec<String> {
    let mut complaints = Vec::new();
    let zone = zone();
    complaints.extend(compare("30 policies", &zone));
    zone.write("suite.json", &suite());
    let time = || cpu::time_of(zone.command("sim can --tests suite.json"));
    let suite = cpu::median((0..5).map(|_| time()).collect(), Duration::cmp);
    println!(
        "{:94} {:>8.2} ms",
        "sim can --tests, 10,000 tests, 30 policies",
        suite.as_secs_f64() * 1000.0
    );
    if suite > SUITE_LIMIT {
        complaints.push(format!("a suite takes {suite:?}, not {SUITE_LIMIT:?}"));
    }
    drop(zone);
    let large = Stage::with(&World::busy(10_000));
    complaints.extend(compare("10,000 accounts", &large));
    println!();
    complaints
}

/// Makes an organization with thirty policies.
pub(crate) fn zone() -> Stage {
    Stage::zone(&policies())
}

fn compare(size: &str, stage: &Stage) -> Option<String> {
    let measured = cpu::paired(
        ROUNDS,
        || cpu::time_of(stage.command(VERDICT)),
        || cpu::time_of(stage.command(DESCRIBE)),
    );
    let [one, other] = [measured.one, measured.other].map(|time| time.as_secs_f64() * 1000.0);
    println!(
        "sim can, and describe-account, {size:63} {one:>8.2} {other:>8.2} {:>6.1}",
        measured.ratio
    );
    (measured.ratio > LIMIT).then(|| {
        format!(
            "a verdict on {size} takes {:.1} times as long, not {LIMIT}",
            measured.ratio
        )
    })
}

/// Returns thirty documents, of five statements each.
fn policies() -> Vec<String> {
    let statement = |policy: usize, place: usize| {
        format!(
            r#"{{"Sid":"S{place}","Effect":"Deny","Action":["ec2:Delete{policy}*","rds:*{place}","s3:Delete*","iam:Create?ser"],"Resource":["arn:aws:s3:::b{policy}/*","arn:aws:iam::*:role/r{place}*"],"Condition":{{"StringNotEquals":{{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}},"ArnNotLike":{{"aws:PrincipalArn":"arn:aws:iam::*:role/platform/*"}}}}}}"#
        )
    };
    let document = |policy| {
        let statements: Vec<_> = (0..5).map(|place| statement(policy, place)).collect();
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
            statements.join(",")
        )
    };
    (0..30).map(document).collect()
}

/// Returns a suite of 10,000 tests, all of which are met.
fn suite() -> String {
    let mut tests = String::new();
    for test in 0..10_000 {
        let comma = if test == 0 { "" } else { "," };
        let (action, region, expect) = match test % 4 {
            0 => ("s3:GetObject", "us-east-1", "allow"),
            1 => ("s3:DeleteObject", "us-east-1", "deny"),
            2 => ("s3:DeleteObject", "eu-west-1", "allow"),
            _ => ("sqs:SendMessage", "eu-west-1", "allow"),
        };
        let bucket = test % 20;
        let _ = write!(
            tests,
            r#"{comma}{{"account":"222222222222","action":"{action}","resource":"arn:aws:s3:::b{bucket}/k","region":"{region}","expect":"{expect}"}}"#
        );
    }
    format!(r#"{{"tests":[{tests}]}}"#)
}
