using SmartHeart.Application.Search;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Search;

/// <summary>One question: what to look for.</summary>
internal sealed class SearchForm : Flow<SearchContent, SearchResults>
{
    public SearchForm()
        : base("search", 1, SearchScreens.Results)
    {
        Text("text", nameof(SearchContent.Text), (draft, typed) => draft with { Text = typed }, (_, ui) => new Screen { Text = ui["search.ask"] });
    }

    /// <inheritdoc/>
    protected override SearchContent Blank() => new();

    /// <inheritdoc/>
    protected override Screen Leave(SearchContent draft, Ui ui) => Screen.GoTo(TapCodec.Encode(default(MenuTap)));
}
