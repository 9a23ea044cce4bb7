//! `#[derive(Shape)]`: a plain Rust type describes itself.
//!
//! | Rust | shape |
//! |---|---|
//! | a struct with named fields, or none | a structure; a field of type `Option` is not required |
//! | a struct around a `String`, `i64` or `bool` | a string, number or boolean |
//! | an enum without data | a string that is one of the variants' names |
//!
//! Names are the Rust names in the model's spelling (`handshake_id` is `HandshakeId`, the variant
//! `AllFeatures` is `ALL_FEATURES`), doc comments are the help texts. The rest is said by
//! `#[shape(…)]`: `name = "…"` for another name, `list = "…"` for the name of a list of
//! the type, `min`, `max` and `pattern = path::TO_A_PATTERN` for bounds, and
//! `unlisted` for a choice that help doesn't list.

mod attributes;
mod choice;
mod names;
mod newtype;
mod structure;

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Error, Fields, Result, parse_macro_input};

use crate::attributes::Attributes;

/// Derives `shape::Shaped`, and `shape::Element` where the type names its list.
#[proc_macro_derive(Shape, attributes(shape))]
pub fn derive_shape(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let attributes = Attributes::read(&input.attrs)?;
    let shaped = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => structure::expand(input, &fields.named, &attributes),
            Fields::Unit => structure::expand(input, &Punctuated::new(), &attributes),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                newtype::expand(input, &fields.unnamed[0], &attributes)
            }
            Fields::Unnamed(_) => Err(Error::new_spanned(
                input,
                "a shape has named fields, or one value",
            )),
        },
        Data::Enum(data) => choice::expand(input, data, &attributes),
        Data::Union(_) => Err(Error::new_spanned(input, "a union has no shape")),
    }?;
    let element = element(input, &attributes);
    Ok(quote! { #shaped #element })
}

/// Returns the implementation of `Element` for a type that names its list.
fn element(input: &DeriveInput, attributes: &Attributes) -> Option<TokenStream> {
    let list = attributes.list.as_ref()?;
    let ident = &input.ident;
    Some(quote! {
        impl ::shape::Element for #ident {
            fn list() -> &'static ::shape::Shape {
                static LIST: ::shape::Shape = ::shape::Shape {
                    name: #list,
                    text: "",
                    kind: ::shape::Kind::List(<#ident as ::shape::Shaped>::shape),
                };
                &LIST
            }
        }
    })
}
