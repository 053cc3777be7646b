using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>Letters to one person.</summary>
internal static class LetterScreens
{
    /// <summary>What to send? Then: this?</summary>
    public static Screen Ask(WriteToUser draft, Ui ui)
    {
        var name = Name(draft.Name, draft.UserId, ui);
        var count = draft.MessageIds.Length;
        return new Screen { Text = count == 0 ? ui["people.letter.ask", ("name", name)] : ui["people.letter.confirm", ("name", name), ("count", count)] };
    }

    /// <summary>What became of a letter, and what can be done about it.</summary>
    public static Screen Outcome(LetterView letter, Ui ui)
    {
        var screen = new Screen { Text = Words(letter, ui) };
        var card = CardButton(letter.UserId, ui);
        return letter.MayRepeat ? screen.Row(RepeatButton(letter, ui), card) : screen.Row(card);
    }

    /// <summary>
    /// It is taken: what becomes of it comes as a new message. Nothing here says how far it is, so that nothing here is ever out of date.
    /// </summary>
    public static Screen Taken(WriteToUser draft, Ui ui) =>
        new Screen { Text = ui["people.letter.taken", ("name", Name(draft.Name, draft.UserId, ui))] }.Row(CardButton(draft.UserId, ui));

    /// <summary>It goes again: its outcome comes as a new message, and this one can't be repeated any more.</summary>
    public static Screen Repeated(RepeatLetterTap tap, Ui ui)
    {
        var screen = new Screen { Text = ui["people.letter.again"] };
        return tap.Person == 0 ? screen : screen.Row(CardButton(tap.Person, ui));
    }

    /// <summary>Sends it again.</summary>
    public static Button RepeatButton(LetterView letter, Ui ui) =>
        ui.Tap(letter.State == LetterState.Unknown ? "people.letter.anyway" : "people.letter.repeat", new RepeatLetterTap(letter.Id, letter.UserId));

    private static Button CardButton(int userId, Ui ui) => ui.Tap("people.to_card", new PersonTap(userId));

    private static Html Words(LetterView letter, Ui ui)
    {
        var name = Name(letter.Name, letter.UserId, ui);
        if (letter.Refusal is { } refusal) return ui["people.outcome.kept", ("name", name), ("why", ui.Words(refusal))];

        return letter switch
        {
            { State: LetterState.Delivered, Words: { } part } => ui["people.outcome.in_part", ("name", name), ("part", part)],
            { State: LetterState.Refused } => ui["people.outcome.refused", ("name", name), ("words", letter.Words)],
            _ => ui[$"people.outcome.{PersonWords.Key(letter.State)}", ("name", name)],
        };
    }

    private static string Name(string? name, int id, Ui ui) => name ?? ui.Plain("people.unnamed", ("id", PeopleScreens.Id(id)));
}
