using SmartHeart.Application.Crm;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>What admins see of one person. Each part of the card is a block of lines, empty where there is nothing to say.</summary>
internal static class PersonScreens
{
    private const int LongestTitle = 32;

    /// <summary>The card.</summary>
    public static Screen Card(PersonTap tap, UserCard card, Ui ui)
    {
        var screen = new Screen { Text = Text(card, ui) };
        return (card.LastLetter is { MayRepeat: true } letter ? screen.Row(LetterScreens.RepeatButton(letter, ui)) : screen)
            .Row(ui.Tap("people.write", new WriteTap(card.Who.Id)), ui.Tap("people.tags", new PersonTagsTap(card.Who.Id)))
            .Row(Back(tap, ui));
    }

    /// <summary>What the card says.</summary>
    public static Html Text(UserCard card, Ui ui) => Html.Join("\n\n", [Who(card, ui), Standing(card.Who, ui), Activity(card, ui), Leads(card, ui), Ids(card.Who, ui)]);

    /// <summary>On to a person's card.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new PersonTap(id, 0, 0)));

    private static Button Back(PersonTap tap, Ui ui) => tap switch
    {
        { Search: not 0 } => ui.Tap("people.to_found", new FoundTap(tap.Search)),
        { Mark: not 0 } => ui.Tap("people.to_tagged", new TaggedTap(tap.Mark)),
        _ => ui.Tap("people.to_list", new PeopleTap()),
    };

    private static Html Who(UserCard card, Ui ui)
    {
        var who = card.Who;
        var work = string.Join(" · ", new[] { who.Profile?.Company, who.Profile?.Position }.Where(part => part is not null));
        return Html.Join("\n",
        [
            who.Name is { } name ? Html.Of($"<b>{name}</b>") : ui["people.card.unnamed"],
            Html.Text(work),
            who.Profile is { } profile ? ui["people.card.phone", ("phone", profile.Phone)] : Html.Empty,
            who.Username is { } username ? ui["people.card.username", ("username", username)] : Html.Empty,
            who.Profile is not null && who.TelegramName is { } shown && shown != who.Name ? ui["people.card.telegram_name", ("name", shown)] : Html.Empty,
            card.Tags.Count > 0 ? ui["people.card.tags", ("tags", string.Join(", ", card.Tags))] : Html.Empty,
        ]);
    }

    private static Html Standing(UserFacts who, Ui ui) => Html.Join("\n",
    [
        ui["people.card.reachability", ("state", Reach(who, ui))],
        ui["people.card.personal_data", ("state", Consent(who.PersonalData, ui))],
        ui["people.card.advertising", ("state", Consent(who.Advertising, ui))],
        who.PersonalData.State == ConsentState.Given ? ui["people.card.interests", ("interests", PersonWords.Interests(who.Interests, ui))] : Html.Empty,
        ui["people.card.language", ("language", PersonWords.Language(who.Language, ui))],
        who.Source is { } source ? ui["people.card.source", ("source", source)] : Html.Empty,
        ui["people.card.joined", ("when", ui.When(who.JoinedAt))],
        ui["people.card.seen", ("when", ui.When(who.LastSeenAt))],
        who.FilledAt is { } filled ? ui["people.card.filled", ("when", ui.When(filled))] : Html.Empty,
    ]);

    private static Html Activity(UserCard card, Ui ui) => Html.Join("\n",
    [
        card.ItemsViewed == 0
            ? ui["people.card.no_views"]
            : ui["people.card.views", ("count", card.ItemsViewed), ("times", ui.Plain("people.times", ("count", card.Views)))],
        card.LastViewed.Count == 0 ? Html.Empty : ui["people.card.last_viewed", ("titles", string.Join(", ", card.LastViewed.Select(title => ui.Plain("people.quoted", ("title", title)))))],
        card.Favourites == 0 ? Html.Empty : ui["people.card.favourites", ("count", card.Favourites)],
        Deeds("requests", card.Requests, card.LastRequest, ui),
        Deeds("registrations", card.Registrations, card.LastRegistration, ui),
        Mailings(card, ui),
        card is { LastLetter: { } letter, LastLetterAt: { } at }
            ? ui["people.card.letter", ("state", ui.Plain($"people.letter.{PersonWords.Key(letter.State)}")), ("day", ui.Day(at))]
            : Html.Empty,
        card.LastLetter is { } last ? Why(last, ui) : Html.Empty,
    ]);

    private static Html Leads(UserCard card, Ui ui) => Html.Join("\n", card.Leads.Select(lead => Lead(lead, ui)));

    private static Html Lead(LeadView lead, Ui ui)
    {
        var what = lead.Product is { } product ? ui.Plain("people.card.lead_of", ("product", Ui.Shorten(product, LongestTitle))) : ui.Plain("people.card.lead_own");
        var status = lead.Status ?? ui.Plain("people.card.lead_unknown");
        return lead.Page is { } page
            ? ui["people.card.lead_linked", ("what", what), ("page", page.AbsoluteUri), ("status", status), ("day", ui.Day(lead.At))]
            : ui["people.card.lead", ("what", what), ("status", status), ("day", ui.Day(lead.At))];
    }

    private static Html Mailings(UserCard card, Ui ui) => card.Mailings == 0
        ? Html.Empty
        : ui["people.card.mailings", ("count", card.Mailings), ("last", string.Join(", ", card.LastMailings.Select(got => Got(got, ui))))];

    private static string Got(UserDeed mailing, Ui ui) => mailing.Title.Length == 0
        ? ui.Day(mailing.At)
        : ui.Plain("people.card.mailing", ("title", Ui.Shorten(mailing.Title, LongestTitle)), ("day", ui.Day(mailing.At)));

    /// <summary>Why a letter did not arrive, where its state does not say it all.</summary>
    private static Html Why(LetterView letter, Ui ui) => letter switch
    {
        { Refusal: { } refusal } => ui["people.card.letter_why", ("why", ui.Words(refusal))],
        { State: LetterState.Refused, Words: { } words } => ui["people.card.letter_refused", ("words", words)],
        _ => Html.Empty,
    };

    private static Html Deeds(string key, int count, UserDeed? last, Ui ui) => last is null
        ? Html.Empty
        : ui[$"people.card.{key}", ("count", count), ("title", last.Title), ("day", ui.Day(last.At))];

    private static Html Ids(UserFacts who, Ui ui) =>
        ui["people.card.ids", ("id", PeopleScreens.Id(who.Id)), ("telegram", PeopleScreens.Id(who.TelegramId))];

    private static string Reach(UserFacts who, Ui ui) =>
        ui.Plain($"people.reach.{PersonWords.Key(who.Reachability)}", ("day", ui.Day(who.ReachabilitySince)));

    private static string Consent(ConsentView consent, Ui ui) => ui.Plain(
        $"people.consent.{PersonWords.Key(consent.State)}", ("day", consent.At is { } at ? ui.Day(at) : ""), ("version", consent.Version));
}
