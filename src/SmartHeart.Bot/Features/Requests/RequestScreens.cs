using SmartHeart.Application.Content;
using SmartHeart.Application.Requests;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Requests;

/// <summary>What a person sees who asks for a product.</summary>
internal static class RequestScreens
{
    /// <summary>On the card of a product.</summary>
    public static Button Button(ContentCard card, Ui ui) => ui.Tap("request.leave", new RequestTap(card.Id));

    /// <summary>What is it about? And when they asked before.</summary>
    public static Screen AskComment(LeaveRequest draft, Ui ui)
    {
        var earlier = draft.EarlierAt is { } at ? ui["request.earlier", ("when", ui.When(at))] : Html.Empty;
        return new Screen { Text = Html.Join("\n\n", [ui["request.ask_comment", ("product", draft.Product)], earlier]) };
    }

    /// <summary>It is stored; who has no profile is asked how to reach them.</summary>
    public static Screen Thanks(LeaveRequest draft, RequestThanks thanks, Ui ui)
    {
        var next = thanks.Phone is { } phone ? ui["request.we_call", ("phone", phone)] : ui["request.no_profile"];
        var screen = new Screen { Text = Html.Join("\n\n", [ui["request.thanks", ("product", thanks.Product)], next]), Lasts = true };
        if (thanks.Phone is null) screen = screen.Row(ui.Tap("profile.fill", default(FillProfileTap)));
        return screen.Row(ui.Tap("request.to_product", new ContentTap(draft.ContentId)), ui.Tap("menu.back", default(MenuTap)));
    }
}
