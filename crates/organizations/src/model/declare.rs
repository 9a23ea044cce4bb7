//! How the model is written down: macros that save each declaration its boilerplate.

/// Declares string types: structs around a `String`, with a shape and the standard conversions.
macro_rules! strings {
    ($($(#[$attribute:meta])* $name:ident),+ $(,)?) => {$(
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, shape::Shape,
        )]
        #[serde(transparent)]
        $(#[$attribute])*
        pub struct $name(pub String);

        impl $name {
            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }
    )+};
}

/// Declares whole numbers: structs around an `i64`, with a shape.
macro_rules! numbers {
    ($($(#[$attribute:meta])* $name:ident),+ $(,)?) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, shape::Shape)]
        $(#[$attribute])*
        pub struct $name(pub i64);
    )+};
}

/// Declares booleans: structs around a `bool`, with a shape.
macro_rules! booleans {
    ($($(#[$attribute:meta])* $name:ident),+ $(,)?) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq, shape::Shape)]
        $(#[$attribute])*
        pub struct $name(pub bool);
    )+};
}

/// Declares an operation: its help text, what goes in and comes out, how its answer
/// comes in pages, and the exceptions that it may raise, in the model's order.
///
/// `pages "Accounts"` names the list that the pages share; `without limit` says that the caller
/// can't choose the size of a page; `once [...]` names the members that a merged answer takes from the first page.
macro_rules! operation {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident;
        $(input $input:ident;)?
        $(output $output:ident;)?
        $(pages $key:literal $(without $limit:ident)? $(once [$($once:literal),+])?;)?
        errors [$($error:ident),* $(,)?];
    ) => {
        #[derive(Debug, shape::Shape)]
        $(#[$attribute])*
        pub struct $name;

        impl crate::model::Describe for $name {
            const DESCRIPTION: crate::model::Description = crate::model::Description {
                about: <$name as shape::Shaped>::shape,
                input: operation!(@shape $($input)?),
                output: operation!(@shape $($output)?),
                pages: operation!(@pages $($key $(without $limit)? $(once [$($once),+])?)?),
                errors: &[$(crate::model::Exception::$error),*],
            };
        }
    };
    (@shape) => { None };
    (@shape $shape:ident) => { Some(<$shape as shape::Shaped>::shape) };
    (@pages) => { None };
    (@pages $key:literal $(without $limit:ident)? $(once [$($once:literal),+])?) => {
        Some(crate::model::Pages {
            result_key: $key,
            limited: operation!(@limited $($limit)?),
            once: &[$($($once),+)?],
        })
    };
    (@limited) => { true };
    (@limited limit) => { false };
}

/// Declares the exceptions: a structure each, and an enum that names them all.
///
/// Every exception has a `Message`; what else it carries stands in braces. `Type` is the one member
/// that the model puts before the message. Behind `others` are those of STS and IAM.
macro_rules! exceptions {
    (
        $($(#[$attribute:meta])* $name:ident $({ $($member:tt)+ })?),+ $(,)?;
        others: $($(#[$other_attribute:meta])* $other:ident),+ $(,)?
    ) => {
        $(exceptions!(@structure [$(#[$attribute])*] $name $({ $($member)+ })?);)+
        $(exceptions!(@structure [$(#[$other_attribute])*] $other);)+

        /// The exceptions that the service may raise, and those of the other APIs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Exception {
            $($(#[$attribute])* $name,)+
            $($(#[$other_attribute])* $other,)+
        }

        impl Exception {
            /// All that Organizations may raise, in the model's order.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the name, as in `AccessDeniedException`.
            pub fn name(self) -> &'static str {
                self.shape().name
            }

            /// Returns the exception of Organizations of a name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|exception| exception.name() == name)
            }

            /// Returns the description of what is sent.
            pub fn shape(self) -> &'static shape::Shape {
                match self {
                    $(Self::$name => <$name as shape::Shaped>::shape(),)+
                    $(Self::$other => <$other as shape::Shaped>::shape(),)+
                }
            }
        }
    };
    (@structure [$($attributes:tt)*] $name:ident) => {
        #[derive(Debug, Clone, PartialEq, shape::Shape)]
        $($attributes)*
        pub struct $name {
            /// What went wrong, as a sentence.
            pub message: Option<ExceptionMessage>,
        }
    };
    (@structure [$($attributes:tt)*] $name:ident { reason: $reason:ident }) => {
        #[derive(Debug, Clone, PartialEq, shape::Shape)]
        $($attributes)*
        pub struct $name {
            /// What went wrong, as a sentence.
            pub message: Option<ExceptionMessage>,
            /// Which of the rules was broken.
            pub reason: Option<$reason>,
        }
    };
    (@structure [$($attributes:tt)*] $name:ident { r#type: $type:ident }) => {
        #[derive(Debug, Clone, PartialEq, shape::Shape)]
        $($attributes)*
        pub struct $name {
            /// What there was too much of.
            pub r#type: Option<$type>,
            /// What went wrong, as a sentence.
            pub message: Option<ExceptionMessage>,
        }
    };
}

pub(super) use {booleans, exceptions, numbers, operation, strings};
