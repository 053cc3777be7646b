using System.Collections.Immutable;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>Lists of people.</summary>
internal static class PeopleScreens
{
    private const int NameOnButton = 46;

    /// <summary>A page of people, whatever they were chosen by.</summary>
    public static Screen List(UserList list, Ui ui)
    {
        var screen = new Screen { Text = Title(list, ui) };
        if (list is { Searched: null, Tag: null }) screen = screen.Row([.. Enum.GetValues<UserFilter>().Select(filter => FilterButton(filter, list.Selection.Filter, ui))]);
        foreach (var line in list.Page.Items) screen = screen.Row(Ui.TapLabelled(Label(line, ui), new PersonTap(line.Id, list.Selection.SearchId, list.Selection.TagMark)));
        screen = screen.Row(Arrows(list, ui)).Row(ui.Tap("people.search", default(SearchPeopleTap)), ui.Tap("people.tags", new TagsTap(0)));
        if (list.Page.Items.Count > 0) screen = screen.Row(ui.Tap("people.export", Export(list.Selection)));
        return screen.Row(list is { Searched: null, Tag: null } ? ui.Tap("people.to_panel", default(PanelTap)) : ui.Tap("people.to_list", new PeopleTap()));
    }

    /// <summary>A person as a button of a list.</summary>
    public static string Label(UserLine line, Ui ui)
    {
        var name = line.Name is { } known ? Ui.Shorten(known, NameOnButton) : ui.Plain("people.unnamed", ("id", Id(line.Id)));
        string[] marks = [line.HasProfile ? "profile" : "", line.Agreed ? "" : "no_consent", line.Reachability == Reachability.Reachable ? "" : "blocked"];
        return string.Concat(marks.Where(mark => mark.Length > 0).Select(mark => ui.Plain($"people.mark.{mark}"))) is { Length: > 0 } shown
            ? ui.Plain("people.line", ("marks", shown), ("name", name))
            : name;
    }

    /// <summary>A refusal at what is not there any more: its words over the list of all.</summary>
    public static Screen? Elsewhere(Error error, Ui ui) =>
        error is Denied or ConsentRequired ? null : ToList() with { Toast = ui.PlainWords(error), Alert = true };

    /// <summary>On to the list of all.</summary>
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(new PeopleTap(UserFilter.All, PageTurn.First, 0)));

    /// <summary>Our id as people see it: without the separators of numbers.</summary>
    public static string Id(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Html Title(UserList list, Ui ui) => list switch
    {
        { Searched: { } searched, Page.Items.Count: 0 } => ui["people.found.none", ("text", searched)],
        { Searched: { } searched } => ui["people.found", ("text", searched)],
        { Tag: { } tag } => ui[list.Page.Items.Count == 0 ? "people.tagged.none" : "people.tagged", ("tag", tag)],
        { Page.Items.Count: 0 } => ui[list.Selection.Filter == UserFilter.All ? "people.list.none" : "people.list.none_such"],
        _ => ui["people.list"],
    };

    private static Button FilterButton(UserFilter filter, UserFilter shown, Ui ui)
    {
        var label = ui.Plain($"people.filter.{Key(filter)}");
        return Ui.TapLabelled(filter == shown ? ui.Plain("people.filter.on", ("label", label)) : label, new PeopleTap(filter, PageTurn.First, 0));
    }

    private static ImmutableArray<Button> Arrows(UserList list, Ui ui) => list.Selection switch
    {
        { SearchId: not 0 and var search } => PageButtons.Of(list.Page, line => line.Id, (turn, key) => new FoundTap(search, turn, key), ui),
        { TagMark: not 0 and var mark } => PageButtons.Of(list.Page, line => line.Id, (turn, key) => new TaggedTap(mark, turn, key), ui),
        var all => PageButtons.Of(list.Page, line => line.Id, (turn, key) => new PeopleTap(all.Filter, turn, key), ui),
    };

    private static ExportPeopleTap Export(UserSelection selection) => new(selection.Filter, selection.SearchId, selection.TagMark);

    private static string Key(UserFilter filter) => filter switch
    {
        UserFilter.WithProfile => "with_profile",
        UserFilter.NoConsent => "no_consent",
        UserFilter.Blocked => "blocked",
        _ => "all",
    };
}
