using System.Collections.Immutable;
using System.Text.Json;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Crm;

/// <summary>What the CRM refused, and what becomes of it.</summary>
internal static class ParkedScreens
{
    private const int NameOnButton = 30;

    /// <summary>A page of it.</summary>
    public static Screen List(ParkedList list, Ui ui)
    {
        if (list.Lines.Count == 0) return new Screen { Text = ui["crm.parked.none"] }.Row(ui.Tap("crm.back", default(CrmTap)));

        var lines = list.Lines.Select(line => ui["crm.parked.line", ("what", What(line, ui)), ("when", ui.When(line.At)), ("reason", CrmScreens.Words(line.Reason))]);
        var screen = new Screen { Text = Html.Join("\n\n", lines.Prepend(ui["crm.parked.title"])) };
        foreach (var line in list.Lines) screen = screen.Row(Ui.TapLabelled(What(line, ui), new ParkedTap(line.Id)));
        return screen.Row(Arrows(list, ui)).Row(ui.Tap("crm.repeat_all", default(RepeatAllParkedTap))).Row(ui.Tap("crm.back", default(CrmTap)));
    }

    /// <summary>One of it.</summary>
    public static Screen One(ParkedLine line, Ui ui) => new Screen { Text = Card(line, ui) }
        .Row(ui.Tap("crm.parked.repeat", new RepeatParkedTap(line.Id)), ui.Tap("crm.parked.drop", new AskDropParkedTap(line.Id)))
        .Row(PersonButton(line, ui))
        .Row(ui.Tap("crm.to_parked", new ParkedListTap()));

    /// <summary>Asks before it is dropped.</summary>
    public static Screen AskDrop(ParkedLine line, Ui ui) => new Screen { Text = Html.Join("\n\n", [Card(line, ui), ui["crm.parked.ask_drop"]]) }
        .Row(ui.Tap("crm.parked.drop_it", new DropParkedTap(line.Id)), ui.Tap("crm.parked.keep", new ParkedTap(line.Id)));

    /// <summary>On to the list.</summary>
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(new ParkedListTap(0)));

    private static Html Card(ParkedLine line, Ui ui) => ui["crm.parked.card", ("what", What(line, ui)), ("when", ui.When(line.At)), ("reason", line.Reason)];

    private static string What(ParkedLine line, Ui ui)
    {
        var kind = ui.Plain($"crm.kind.{JsonNamingPolicy.SnakeCaseLower.ConvertName($"{line.Kind}")}");
        return line.Who is not { } who
            ? kind
            : ui.Plain("crm.parked.what", ("kind", kind), ("name", who.Name is { } name ? Ui.Shorten(name, NameOnButton) : ui.Plain("people.unnamed", ("id", PeopleScreens.Id(who.UserId)))));
    }

    private static ImmutableArray<Button> PersonButton(ParkedLine line, Ui ui) => line.Who is { } who ? [ui.Tap("people.to_card", new PersonTap(who.UserId))] : [];

    private static ImmutableArray<Button> Arrows(ParkedList list, Ui ui)
    {
        ImmutableArray<Button> first = list.HasPrevious ? [ui.Tap("crm.parked.first", new ParkedListTap())] : [];
        ImmutableArray<Button> next = list.HasNext ? [ui.Tap("content.page.next", new ParkedListTap(list.Lines[^1].Id))] : [];
        return [.. first, .. next];
    }
}
