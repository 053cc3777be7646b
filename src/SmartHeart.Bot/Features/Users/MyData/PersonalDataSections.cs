using System.Globalization;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>The parts of <see cref="PersonalDataPage"/>, one for each kind of thing that is stored.</summary>
internal static class PersonalDataSections
{
    /// <summary>All of them, empty ones too: that there is nothing is an answer.</summary>
    public static IEnumerable<Html> Of(PersonalData data, Ui ui)
    {
        yield return Facts("person", Person(data.Person, ui), ui);
        yield return Facts("profile", data.Profile is { } profile ? Profile(profile, ui) : [], ui);
        yield return List("consents", data.Consents, answer => Item(
            Named("question", $"{answer.Kind}", ui), ui["mydata.consent", ("answer", Named("answer", $"{answer.State}", ui)), ("version", answer.Version), ("when", ui.When(answer.At))]), ui);
        yield return List("tags", data.Tags, tag => Item(Html.Text(tag.Tag), ui["mydata.since", ("when", ui.When(tag.At))]), ui);
        yield return List("views", data.Views, view => Item(Html.Text(view.Title), ui[
            "mydata.view", ("kind", Named("kind", $"{view.Kind}", ui)), ("times", ui["mydata.times", ("count", view.Count)]), ("first", ui.When(view.FirstAt)), ("last", ui.When(view.LastAt))]), ui);
        yield return List("favourites", data.Favourites, kept => Item(
            Html.Text(kept.Title), ui["mydata.favourite", ("kind", Named("kind", $"{kept.Kind}", ui)), ("when", ui.When(kept.At))]), ui);
        yield return List("searches", data.Searches, search => Item(Html.Text(search.Phrase), Html.Text(ui.When(search.At))), ui);
        yield return List("requests", data.Requests, request => Item(
            Html.Text(request.Title), Html.Join("\n", [Html.Text(ui.When(request.At)), Html.Text(request.Comment)])), ui);
        yield return List("registrations", data.Registrations, one => Item(Html.Text(one.Title), Registration(one, ui)), ui);
        yield return List("letters", data.Letters, letter => Item(Html.Text(ui.When(letter.At)), Named("letter", $"{letter.State}", ui)), ui);
        yield return List("mailings", data.Mailings, mailing => Item(Html.Text(mailing.Title.Length > 0 ? mailing.Title : $"№ {mailing.MailingId}"), Mailing(mailing, ui)), ui);
        yield return Facts("crm", data.Crm is { } crm ? Crm(crm, ui) : [], ui);
        yield return List("forms", data.Forms, form => Item(Named("form", form.Form, ui), Form(form, ui)), ui);
        yield return List("waiting", data.Waiting, message => Item(
            Named("waiting", message.Type, ui), ui["mydata.due", ("created", ui.When(message.CreatedAt)), ("due", ui.When(message.NotBefore))]), ui);
        yield return List("journal", data.Journal, line => Item(
            Named("action", line.Action, ui), Html.Join(" · ", [Html.Text(ui.When(line.At)), Html.Text(line.Subject)])), ui);
    }

    private static IEnumerable<(string Key, Html Value)> Person(StoredPerson person, Ui ui) =>
    [
        ("telegram_id", Html.Of($"{person.TelegramId}")),
        ("telegram_name", Html.Text(person.TelegramName)),
        ("username", person.Username is { } username ? Html.Of($"@{username}") : Html.Empty),
        ("user_id", Html.Of($"{person.UserId}")),
        ("language", person.Language is { } language ? ui[$"language.{language}"] : ui["mydata.language_of_telegram"]),
        ("source", Html.Text(person.Source)),
        ("joined", Html.Text(ui.When(person.JoinedAt))),
        ("seen", Html.Text(ui.When(person.LastSeenAt))),
        ("reachability", ui["mydata.reachability_since", ("state", Named("reachability", $"{person.Reachability}", ui)), ("when", ui.When(person.ReachabilitySince))]),
        ("consent_personal_data", Consent(person.PersonalData, ui)),
        ("consent_advertising", Consent(person.Advertising, ui)),
        ("interests", Html.Join(", ", person.Interests.Select(topic => ui[SettingsScreens.KeyOf(topic)]))),
    ];

    private static IEnumerable<(string Key, Html Value)> Crm(StoredInCrm crm, Ui ui) =>
    [
        ("contact", Html.Text(crm.ContactId?.ToString(CultureInfo.InvariantCulture))),
        ("since", Html.Text(crm.At is { } at ? ui.When(at) : null)),
        ("leads", Html.Text(string.Join(", ", crm.Leads.Select(lead => lead.ToString(CultureInfo.InvariantCulture))))),
    ];

    private static IEnumerable<(string Key, Html Value)> Profile(StoredProfile profile, Ui ui) =>
    [
        ("full_name", Html.Text(profile.FullName)),
        ("company", Html.Text(profile.Company)),
        ("position", Html.Text(profile.Position)),
        ("phone", Html.Text(profile.Phone)),
        ("filled", Html.Text(ui.When(profile.FilledAt))),
        ("changed", Html.Text(ui.When(profile.ChangedAt))),
    ];

    private static Html Consent(ConsentView consent, Ui ui) => consent is { Version: { } version, At: { } at }
        ? ui["mydata.consent", ("answer", Named("answer", $"{consent.State}", ui)), ("version", version), ("when", ui.When(at))]
        : Named("answer", $"{consent.State}", ui);

    private static Html Registration(StoredRegistration one, Ui ui) => ui[
        one.StartsAt is null ? "mydata.registration" : "mydata.registration_starts",
        ("starts", one.StartsAt is { } starts ? ui.When(starts) : ""),
        ("state", Named("registration", $"{one.State}", ui)), ("at", ui.When(one.At)), ("changed", ui.When(one.ChangedAt))];

    private static Html Mailing(StoredMailing mailing, Ui ui) => Html.Join("\n",
    [
        ui["mydata.mailing", ("state", Named("recipient", $"{mailing.State}", ui)), ("when", ui.When(mailing.At))],
        mailing.Clicks == 0 ? Html.Empty : ui["mydata.mailing.clicks", ("count", mailing.Clicks)],
    ]);

    private static Html Form(StoredForm form, Ui ui) => Html.Join(
        "\n", [Html.Text(ui.When(form.ChangedAt)), .. FormAnswers.Of(form.Draft).Select(answer => Html.Of($"{Named("field", answer.Field, ui)}: {answer.Value}"))]);

    private static Html Facts(string section, IEnumerable<(string Key, Html Value)> facts, Ui ui)
    {
        var rows = facts.Select(fact => Html.Of($"<dt>{ui[$"mydata.{section}.{fact.Key}"]}</dt><dd>{(fact.Value.IsEmpty ? ui["mydata.none"] : fact.Value)}</dd>")).ToArray();
        var body = rows.Length == 0 ? Html.Of($"<p>{ui["mydata.none"]}</p>") : Html.Of($"<dl>{Html.Join("\n", rows)}</dl>");
        return Html.Of($"<h2>{ui[$"mydata.{section}"]}</h2>\n{body}");
    }

    private static Html List<T>(string section, IReadOnlyList<T> rows, Func<T, Html> item, Ui ui) => rows.Count == 0
        ? Html.Of($"<h2>{ui[$"mydata.{section}"]}</h2>\n<p>{ui["mydata.none"]}</p>")
        : Html.Of($"<h2>{ui[$"mydata.{section}"]} <small>{rows.Count}</small></h2>\n<ul>\n{Html.Join("\n", rows.Select(item))}\n</ul>");

    private static Html Item(Html title, Html details) => Html.Of($"<li><b>{title}</b><div>{details}</div></li>");

    /// <summary>The words for a stored name, or the name itself where a newer part of the bot has no words for it here.</summary>
    private static Html Named(string kind, string name, Ui ui)
    {
        var key = $"mydata.{kind}.{name.ToLowerInvariant()}";
        return ui.Has(key) ? ui[key] : Html.Text(name);
    }
}
