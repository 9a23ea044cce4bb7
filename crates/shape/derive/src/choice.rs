//! Enums without data: strings that are one of a few.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput, Error, Fields, Result, Variant};

use crate::attributes::Attributes;
use crate::names;

pub(crate) fn expand(
    input: &DeriveInput,
    data: &DataEnum,
    attributes: &Attributes,
) -> Result<TokenStream> {
    let ident = &input.ident;
    let name = attributes
        .name
        .as_ref()
        .map_or_else(|| ident.to_string(), syn::LitStr::value);
    let text = &attributes.text;
    let choices = data
        .variants
        .iter()
        .map(Choice::read)
        .collect::<Result<Vec<_>>>()?;
    let listed = choices.iter().filter(|choice| choice.listed);
    let (listed, texts): (Vec<_>, Vec<_>) =
        listed.map(|choice| (&choice.name, &choice.text)).unzip();
    let choices: Vec<_> = choices.iter().map(|choice| &choice.name).collect();
    let variants: Vec<_> = data.variants.iter().map(|variant| &variant.ident).collect();
    Ok(quote! {
        impl ::shape::Choice for #ident {
            const ALL: &'static [Self] = &[#(Self::#variants),*];

            fn name(&self) -> &'static str {
                match self {
                    #(Self::#variants => #choices),*
                }
            }
        }

        impl ::shape::Shaped for #ident {
            fn shape() -> &'static ::shape::Shape {
                static SHAPE: ::shape::Shape = ::shape::Shape {
                    name: #name,
                    text: #text,
                    kind: ::shape::Kind::Enum(::shape::Choices {
                        all: &[#(#choices),*],
                        listed: &[#(#listed),*],
                        texts: &[#(#texts),*],
                    }),
                };
                &SHAPE
            }

            fn into_value(self) -> ::shape::Value {
                ::shape::Value::String(::std::borrow::Cow::Borrowed(::shape::Choice::name(&self)))
            }

            fn read<'a>(source: impl ::shape::Source<'a>) -> ::core::result::Result<Self, ::shape::Mismatch> {
                let text = ::shape::Source::text(source, <Self as ::shape::Shaped>::shape());
                let choice = text.and_then(|text| ::shape::Choice::named(&text));
                choice.ok_or_else(|| ::shape::Mismatch::of::<Self>(source))
            }
        }
    })
}

/// A variant.
struct Choice {
    /// Its name on the wire.
    name: String,
    /// Whether help lists it.
    listed: bool,
    /// What it means.
    text: String,
}

impl Choice {
    fn read(variant: &Variant) -> Result<Self> {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "a choice has no data"));
        }
        let attributes = Attributes::read(&variant.attrs)?;
        let name = attributes.name.map(|name| name.value());
        let name = name.unwrap_or_else(|| names::choice(&variant.ident));
        Ok(Self {
            name,
            listed: !attributes.unlisted,
            text: attributes.text,
        })
    }
}
