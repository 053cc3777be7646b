using FsCheck;
using FsCheck.Fluent;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests;

/// <summary>Whatever people type or paste: nothing throws, and what is kept once is accepted again as it is.</summary>
public sealed class AnyInputTests
{
    private static readonly string[] Pieces =
    [
        "а", "Я", "b", "й", "и\u0306", "ß", "İ", "محمد", "王", "राम", "1", "٣", "Ⅷ", "+", "7", "8", "9", "00", "(", ")", "-", "–", ".", "'", "’", "`", "@",
        " ", "\t", "\n", "\u00A0", "\u200B", "\u200D", "\u202E", "\uFE0F", "\u20E3", "\u3164", "\u2800", "\u0000", "\uD800", "\uDC00", "\uFFFD", "#",
        "😀", "👨‍👩‍👧", "🇷", "🏴", "\U000E0067", "<", ">", "&", ";", "<b>", "</b>", "<a href=\"", "\">", "&lt;", "&#1", "&amp;", "\"", "www.", ".ru",
    ];

    private static readonly Arbitrary<string> Typed = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Name_is_stable() => IsStable(PersonName.Parse, name => name.Value);

    [Fact]
    public void Phone_is_stable() => IsStable(PhoneNumber.Parse, phone => phone.Value);

    [Fact]
    public void Company_is_stable() => IsStable(CompanyName.Parse, company => company.Value);

    [Fact]
    public void Title_is_stable() => IsStable(Title.Parse, title => title.Value);

    [Fact]
    public void Emoji_is_stable() => IsStable(Emoji.Parse, emoji => emoji.Value);

    [Fact]
    public void Rich_text_is_stable() => IsStable(RichText.Parse, text => text.Html);

    [Fact]
    public void Kept_line_holds_no_control_characters() => Check(typed =>
        !Title.Parse(typed).IsOk || !Title.Parse(typed).Value.Value.Any(char.IsControl));

    private static void IsStable<T>(Func<string?, Result<T>> parse, Func<T, string> kept) => Check(typed =>
        parse(typed) is not { IsOk: true } first || (parse(kept(first.Value)) is { IsOk: true } second && kept(second.Value) == kept(first.Value)));

    private static void Check(Func<string, bool> holds) =>
        Prop.ForAll(Typed, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(24));
}
