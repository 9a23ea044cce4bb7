//! States of any size: an organization with accounts, units, policies and handshakes.

/// How large a state is.
pub(crate) struct World {
    /// How many accounts there are, and a fifth as many units.
    pub(crate) accounts: u64,
    /// Whether there are as many handshakes as accounts, too, and as many policies as units.
    pub(crate) is_busy: bool,
}

/// The time that the world's own clock shows.
const NOW: &str = "2026-03-01T12:00:00Z";

/// A time by which the handshakes that were declined are forgotten, and the open ones expired.
pub(crate) const LATER: &str = "2026-06-01T12:00:00Z";

/// The account that manages the organization.
const MANAGER: u64 = 111_111_111_111;

/// An account that is invited and is in no organization.
const INVITED: u64 = 999_999_999_999;

/// The policy that every target has attached.
const FULL_ACCESS: &str = "p-FullAWSAccess";

/// How many units are directly in the root, and in any unit that has some.
const BRANCHES: u64 = 20;

/// How many places in the order of creation there are for all that has the same number.
const PLACES: u64 = 8;

/// A document as long as many are, as it stands in the file.
const DOCUMENT: &str = r#"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"DenyOutsideTheRegionsThatWeUse\",\"Effect\":\"Deny\",\"NotAction\":[\"a4b:*\",\"acm:*\",\"aws-marketplace-management:*\",\"aws-marketplace:*\",\"aws-portal:*\",\"budgets:*\",\"ce:*\",\"chime:*\",\"cloudfront:*\",\"config:*\",\"cur:*\",\"directconnect:*\",\"ec2:DescribeRegions\",\"ec2:DescribeTransitGateways\",\"ec2:DescribeVpnGateways\",\"fms:*\",\"globalaccelerator:*\",\"health:*\",\"iam:*\",\"importexport:*\",\"kms:*\",\"mobileanalytics:*\",\"networkmanager:*\",\"organizations:*\",\"pricing:*\",\"route53:*\",\"shield:*\",\"sts:*\",\"support:*\",\"trustedadvisor:*\",\"waf:*\"],\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":{\"aws:RequestedRegion\":[\"eu-central-1\",\"eu-west-1\"]}}}]}"#;

impl World {
    /// Returns a world with all that there can be.
    pub(crate) const fn busy(accounts: u64) -> Self {
        Self {
            accounts,
            is_busy: true,
        }
    }

    fn units(&self) -> u64 {
        self.accounts / 5
    }

    /// Returns what commands call what is in the state.
    pub(crate) fn names(&self) -> Vec<(&'static str, String)> {
        vec![
            ("%manager", MANAGER.to_string()),
            ("%invited", INVITED.to_string()),
            ("%account", account_id(self.accounts / 2 + 1).to_string()),
            ("%email", email(self.accounts / 2 + 1)),
            ("%handshake", handshake_id(0)),
            ("%policy", policy_id(self.units() / 2)),
            ("%loose", policy_id(self.units() - 1)),
            ("%parent", unit_id(0)),
            ("%unit", unit_id(self.unit_of(self.accounts / 2 + 1))),
            ("%policed", unit_id(self.units() / 2)),
            ("%document", DOCUMENT.replace('\\', "")),
            ("%leaf", unit_id(self.units() - 1)),
        ]
    }

    /// Returns the text of a state file.
    pub(crate) fn state(&self) -> String {
        let accounts = lines(0..self.accounts, |n| self.account(n));
        let units = lines(0..self.units(), |n| self.unit(n));
        let more = |count| 0..if self.is_busy { count } else { 0 };
        let handshakes = lines(more(self.accounts), handshake);
        let policies = lines(more(self.units()), policy);
        let sequence = PLACES * self.accounts;
        let full_access = attachment(FULL_ACCESS, 0);
        format!(
            r#"{{
  "format": "orgsim-state",
  "version": 1,
  "world": {{"Clock":{{"Frozen":"{NOW}"}},"NextDue":"2026-03-07T12:00:00Z","Sequence":{sequence},"Quotas":{{"accounts":1000000,"invitations-per-day":1000000,"organizational-units":1000000,"policies.SERVICE_CONTROL_POLICY":1000000}}}},
  "organizations": {{
    "o-exampleorgid": {{"Id":"o-exampleorgid","ManagementAccountId":"{MANAGER}","RootId":"r-root","FeatureSet":"ALL"}}
  }},
  "roots": {{
    "r-root": {{"Id":"r-root","OrganizationId":"o-exampleorgid","Attachments":{{"Policies":[{full_access}]}},"PolicyTypes":[{{"Type":"SERVICE_CONTROL_POLICY","Enabled":"2026-01-01T12:00:00Z"}}]}}
  }},
  "organizational-units": {{
{units}
  }},
  "accounts": {{
{accounts},
    "{INVITED}": {{"Id":"{INVITED}","Email":"invited@example.com","Name":"Invited","State":"ACTIVE"}}
  }},
  "account-creations": {{
  }},
  "handshakes": {{
{handshakes}
  }},
  "policies": {{
{policies}
  }},
  "resource-policies": {{
  }},
  "responsibility-transfers": {{
  }}
}}
"#
        )
    }

    /// Returns in which unit an account is. The last unit is empty.
    fn unit_of(&self, account: u64) -> u64 {
        account % (self.units() - 1)
    }

    /// Writes an account: the management account and every second one are in the root.
    fn account(&self, n: u64) -> String {
        let id = account_id(n);
        let email = email(n);
        let parent = match n % 2 {
            0 => "r-root".to_owned(),
            _ => unit_id(self.unit_of(n)),
        };
        let sequence = PLACES * n + 1;
        let full_access = attachment(FULL_ACCESS, PLACES * n + 2);
        format!(
            r#"    "{id}": {{"Id":"{id}","Email":"{email}","Name":"Account number {n} of many","State":"ACTIVE","Membership":{{"OrganizationId":"o-exampleorgid","ParentId":"{parent}","JoinedMethod":"INVITED","JoinedTimestamp":"2026-01-01T12:00:00.123Z","Sequence":{sequence},"Tags":[{{"Key":"CostCenter","Value":"{n}"}},{{"Key":"Environment","Value":"production"}}],"Attachments":{{"Policies":[{full_access}]}}}}}}"#
        )
    }

    /// Writes a unit, which has a policy of its own. The last policy is attached nowhere.
    fn unit(&self, n: u64) -> String {
        let id = unit_id(n);
        let parent = match n.checked_sub(BRANCHES) {
            None => "r-root".to_owned(),
            Some(below) => unit_id(below / BRANCHES),
        };
        let sequence = PLACES * n + 3;
        let mut policies = attachment(FULL_ACCESS, PLACES * n + 4);
        if self.is_busy && n + 1 < self.units() {
            policies += ",";
            policies += &attachment(&policy_id(n), PLACES * n + 5);
        }
        format!(
            r#"    "{id}": {{"Id":"{id}","Name":"Unit number {n}","OrganizationId":"o-exampleorgid","ParentId":"{parent}","Sequence":{sequence},"Attachments":{{"Policies":[{policies}]}}}}"#
        )
    }
}

/// Writes records, a line each.
fn lines(numbers: std::ops::Range<u64>, line: impl Fn(u64) -> String) -> String {
    numbers.map(line).collect::<Vec<_>>().join(",\n")
}

/// Writes an invitation: the first and every tenth one are open, the others were declined.
fn handshake(n: u64) -> String {
    let id = handshake_id(n);
    let recipient = match n {
        0 => format!(r#"{{"Account":"{INVITED}"}}"#),
        _ => format!(r#"{{"Email":{{"Address":"somebody.who.is.number.{n}@example.org"}}}}"#),
    };
    let state = match n % 10 {
        0 => r#""OPEN""#,
        _ => r#""DECLINED","Ended":"2026-02-21T12:00:00Z""#,
    };
    let sequence = PLACES * n + 6;
    format!(
        r#"    "{id}": {{"Id":"{id}","OrganizationId":"o-exampleorgid","ManagementAccountId":"{MANAGER}","Recipient":{recipient},"Content":{{"INVITE":{{"MasterEmail":"the.owner.of.account.0@example.com","MasterName":"Account number 0 of many","FeatureSet":"ALL","Notes":"Please join our organization, so that there is one bill for all of us."}}}},"State":{state},"Requested":"2026-02-20T12:00:00Z","Expires":"2026-03-07T12:00:00Z","Sequence":{sequence}}}"#
    )
}

fn policy(n: u64) -> String {
    let id = policy_id(n);
    let sequence = PLACES * n + 7;
    format!(
        r#"    "{id}": {{"Id":"{id}","Name":"Policy number {n}","Description":"One of many","Type":"SERVICE_CONTROL_POLICY","OrganizationId":"o-exampleorgid","Content":"{DOCUMENT}","Updated":"2026-01-01T12:00:00Z","Sequence":{sequence}}}"#
    )
}

fn attachment(policy: &str, sequence: u64) -> String {
    format!(r#"{{"PolicyId":"{policy}","Type":"SERVICE_CONTROL_POLICY","Sequence":{sequence}}}"#)
}

fn account_id(n: u64) -> u64 {
    MANAGER + 7 * n
}

fn email(n: u64) -> String {
    format!("the.owner.of.account.{n}@example.com")
}

fn unit_id(n: u64) -> String {
    format!("ou-root-{n:08}")
}

fn policy_id(n: u64) -> String {
    format!("p-{n:08}")
}

fn handshake_id(n: u64) -> String {
    format!("h-{n:032x}")
}
