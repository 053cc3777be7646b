using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Search;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Search;

/// <summary>What was found, and what then.</summary>
internal static class SearchScreens
{
    /// <summary>Also takes what is typed under the results: whoever found nothing just writes another word.</summary>
    public const string Command = "search";

    private const int NumbersInRow = 4;

    /// <summary>A page of results: titles and pieces of the texts, and a number to press for each.</summary>
    public static Screen Results(SearchResults results, Ui ui)
    {
        if (results.Lines.Count == 0) return Nothing(results, ui);

        var from = results.Page * SearchResults.PageSize;
        var lines = results.Lines.Select((line, index) => Line(from + index + 1, line, ui));
        var screen = new Screen { Text = Html.Join("\n\n", [Head(results, ui), .. lines]), Awaits = Command };
        var numbers = results.Lines.Select((line, index) => Ui.TapLabelled($"{from + index + 1}", new LineTap(line.Id, PageTurn.First, results.Search.Id, CameFrom.Search)));
        foreach (var row in numbers.Chunk(NumbersInRow)) screen = screen.Row([.. row]);
        return screen.Row([.. Arrows(results, ui)]).Row(Again(ui)).Row(ToMenu(ui));
    }

    /// <summary>The search is remembered no more: says so, with a way to ask again. Null for other refusals.</summary>
    public static Screen? Forgotten(Error error, Ui ui) =>
        error is NotFound ? new Screen { Text = ui.Words(error), Awaits = Command }.Row(Again(ui)).Row(ToMenu(ui)) : null;

    private static Screen Nothing(SearchResults results, Ui ui) =>
        new Screen { Text = Html.Join("\n\n", [Title(results, ui), ui["search.nothing"]]), Awaits = Command }
            .Row(Again(ui)).Row(Shelves(ContentKind.Material, ui), Shelves(ContentKind.Product, ui)).Row(ToMenu(ui));

    private static Html Head(SearchResults results, Ui ui)
    {
        var pages = (results.Total + SearchResults.PageSize - 1) / SearchResults.PageSize;
        var count = results.IsCut ? ui["search.found_many", ("count", results.Total)] : ui["search.found", ("count", results.Total)];
        return Html.Join("\n\n", [
            Title(results, ui),
            results.ShownFor is null ? Html.Empty : ui["search.shown_for", ("phrase", results.ShownFor)],
            results.AllWords ? Html.Empty : ui["search.some_words"],
            pages == 1 ? count : Html.Join(" · ", [count, ui["search.page", ("page", results.Page + 1), ("pages", pages)]])]);
    }

    private static Html Title(SearchResults results, Ui ui) => ui["search.title", ("phrase", results.Phrase)];

    private static Html Line(int number, FoundLine line, Ui ui)
    {
        var (before, hit, after) = line.Excerpt;
        var marks = line.IsNew ? ui.Plain("search.new", ("mark", Mark(line.Kind, ui))) : Mark(line.Kind, ui);
        return Html.Of($"{number}. {marks} <b>{line.Title}</b>\n{before}{(hit.Length == 0 ? Html.Empty : Html.Of($"<b>{hit}</b>"))}{after}");
    }

    private static string Mark(ContentKind kind, Ui ui) => ui.Plain(KindWords.Key("favourites.mark", kind));

    private static IEnumerable<Button> Arrows(SearchResults results, Ui ui)
    {
        if (results.HasPrevious) yield return ui.Tap("content.page.previous", new ResultsTap(results.Search.Id, results.Page - 1));
        if (results.HasNext) yield return ui.Tap("content.page.next", new ResultsTap(results.Search.Id, results.Page + 1));
    }

    private static Button Shelves(ContentKind kind, Ui ui) => ui.Tap(KindWords.Key("content.menu", kind), new CategoriesTap(0, kind));

    private static Button Again(Ui ui) => ui.Tap("search.again", default(SearchTap));

    private static Button ToMenu(Ui ui) => ui.Tap("menu.back", default(MenuTap));
}
