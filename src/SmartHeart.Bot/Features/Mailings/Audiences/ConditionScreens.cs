using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Choosing a condition: what is asked, then of what.</summary>
internal static class ConditionScreens
{
    private const int TitleOnButton = 46;

    /// <summary>What can be asked of people; of leads only where there is a CRM.</summary>
    public static Screen Kinds(KindsTap at, IReadOnlyList<StatusView> statuses, Ui ui)
    {
        var screen = new Screen { Text = ui[at.Group == AudienceEditing.NewGroup ? "audience.kinds.or" : "audience.kinds"] };
        foreach (var pair in Enum.GetValues<ConditionKind>().Where(kind => kind != ConditionKind.LeadStatus || statuses.Count > 0).Chunk(2)) screen = screen.Row([.. pair.Select(kind => Kind(kind, at, ui))]);
        return screen.Row(AudienceScreens.Back(at.MailingId, ui));
    }

    /// <summary>The categories of a kind.</summary>
    public static Screen Categories(PickCategoryTap at, IReadOnlyList<ManagedCategory> categories, Ui ui)
    {
        var screen = new Screen { Text = ui[categories.Count == 0 ? "audience.pick.category.none" : "audience.pick.category"] }
            .Row(KindTabs.Of(at.Kind, kind => at with { Kind = kind, Page = 0 }, ui));
        var (lines, arrows) = PageButtons.Cut(categories, at.Page, page => at with { Page = page }, ui);
        foreach (var line in lines)
        {
            screen = screen.Row(Ui.TapLabelled(
                CategoryName.Of(line.Emoji, line.Title, TitleOnButton), new PutConditionTap(at.MailingId, at.Group, ConditionKind.ViewedCategory, line.Id)));
        }

        return screen.Row(arrows).Row(ToKinds(at.MailingId, at.Group, ui));
    }

    /// <summary>The items of a kind; where any will do, that too.</summary>
    public static Screen Items(PickItemTap at, ManagedList list, Ui ui)
    {
        var screen = new Screen { Text = ui[$"audience.pick.{AudienceWords.Key(at.Asked)}"] };
        screen = at.Asked == ConditionKind.ViewedItem
            ? screen.Row(KindTabs.Of(at.Kind, kind => at with { Kind = kind, Turn = PageTurn.First, Key = 0 }, ui))
            : screen.Row(ui.Tap($"audience.pick.{AudienceWords.Key(at.Asked)}.any", new PutConditionTap(at.MailingId, at.Group, at.Asked)));
        foreach (var line in list.Page.Items)
            screen = screen.Row(Ui.TapLabelled(Ui.Shorten(line.Title, TitleOnButton), new PutConditionTap(at.MailingId, at.Group, at.Asked, line.Id)));
        return screen
            .Row(PageButtons.Of(list.Page, line => line.Id, (turn, key) => at with { Turn = turn, Key = key }, ui))
            .Row(ui.Tap("audience.find", new FindItemTap(at.MailingId, at.Group, at.Asked)))
            .Row(ToKinds(at.MailingId, at.Group, ui));
    }

    /// <summary>The mailings, but this one: nobody has got it yet.</summary>
    public static Screen Mailings(PickMailingTap at, Page<MailingLine> page, Ui ui)
    {
        var others = page.Items.Where(line => line.Id != at.MailingId).ToArray();
        var screen = new Screen { Text = ui[others.Length == 0 ? "audience.pick.mailing.none" : $"audience.pick.{AudienceWords.Key(at.Asked)}"] };
        foreach (var line in others)
        {
            var label = line.Title.Length == 0 ? ui.Plain("audience.unnamed", ("id", line.Id)) : Ui.Shorten(line.Title, TitleOnButton);
            screen = screen.Row(Ui.TapLabelled(label, new PutConditionTap(at.MailingId, at.Group, at.Asked, line.Id)));
        }

        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => at with { Turn = turn, Key = key }, ui))
            .Row(ToKinds(at.MailingId, at.Group, ui));
    }

    /// <summary>The languages.</summary>
    public static Screen Languages(PickLanguageTap at, Ui ui) => new Screen { Text = ui["audience.pick.speaks"] }
        .Row([.. Language.All.Select((language, place) => Ui.TapLabelled(
            ui.Plain($"language.{language}"), new PutConditionTap(at.MailingId, at.Group, ConditionKind.Speaks, place)))])
        .Row(ToKinds(at.MailingId, at.Group, ui));

    /// <summary>The statuses of the CRM.</summary>
    public static Screen Statuses(PickStatusTap at, IReadOnlyList<StatusView> statuses, Ui ui)
    {
        var screen = new Screen { Text = ui[statuses.Count == 0 ? "audience.pick.lead_status.none" : "audience.pick.lead_status"] };
        var (lines, arrows) = PageButtons.Cut(statuses, at.Page, page => at with { Page = page }, ui);
        foreach (var line in lines)
            screen = screen.Row(Ui.TapLabelled(Ui.Shorten(StatusLabel.Of(line, ui), TitleOnButton), new PutConditionTap(at.MailingId, at.Group, ConditionKind.LeadStatus, line.Id)));
        return screen.Row(arrows).Row(ToKinds(at.MailingId, at.Group, ui));
    }

    /// <summary>What an item must be for a condition; null for anything.</summary>
    public static ContentKind? Of(ConditionKind asked) => asked switch
    {
        ConditionKind.Registered => ContentKind.Event,
        ConditionKind.Requested => ContentKind.Product,
        _ => null,
    };

    private static Button ToKinds(int mailingId, int group, Ui ui) => ui.Tap("audience.to_kinds", new KindsTap(mailingId, group));

    private static Button Kind(ConditionKind kind, KindsTap at, Ui ui)
    {
        var key = $"audience.kind.{AudienceWords.Key(kind)}";
        return kind switch
        {
            ConditionKind.ProfileFilled => ui.Tap(key, new PutConditionTap(at.MailingId, at.Group, kind)),
            ConditionKind.ViewedCategory => ui.Tap(key, new PickCategoryTap(at.MailingId, at.Group)),
            ConditionKind.ViewedItem or ConditionKind.Registered or ConditionKind.Requested =>
                ui.Tap(key, new PickItemTap(at.MailingId, at.Group, kind, Of(kind) ?? ContentKind.Material)),
            ConditionKind.Received or ConditionKind.Clicked => ui.Tap(key, new PickMailingTap(at.MailingId, at.Group, kind)),
            ConditionKind.Speaks => ui.Tap(key, new PickLanguageTap(at.MailingId, at.Group)),
            ConditionKind.LeadStatus => ui.Tap(key, new PickStatusTap(at.MailingId, at.Group)),
            _ => ui.Tap(key, new AskConditionTap(at.MailingId, at.Group, kind)),
        };
    }
}
