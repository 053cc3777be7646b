using System.Text.Json;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Whom an audience means, in words. Pure: names of categories, items and mailings come with it.</summary>
internal static class AudienceWords
{
    /// <summary>All of it: a line for each condition, groups joined by «или».</summary>
    public static Html Of(Audience audience, AudienceNames names, Ui ui)
    {
        if (audience.IsEveryone) return ui["audience.everyone"];

        var several = audience.Any.Length > 1;
        return Html.Join(
            $"\n{ui["audience.or"].Value}\n",
            audience.Any.Select((group, at) => Html.Join(
                "\n",
                group.Select((condition, place) => ui[
                    place > 0 ? "audience.line.and" : several ? "audience.line.numbered" : "audience.line",
                    ("number", at + 1), ("condition", Of(condition, names, ui))]))));
    }

    /// <summary>One condition, as it follows «люди, которые…». Plain.</summary>
    public static string Of(Condition condition, AudienceNames names, Ui ui)
    {
        var key = $"audience.is.{Key(condition.Kind)}";
        if (condition is { Id: null, Text: null, Kind: ConditionKind.Registered or ConditionKind.Requested or ConditionKind.CameFrom }) key += ".any";
        if (condition.Not) key += ".not";
        return condition.Kind == ConditionKind.ActiveWithin
            ? ui.Plain(key, ("count", condition.Days ?? 0))
            : ui.Plain(key, ("what", What(condition, names, ui)));
    }

    /// <summary>How a kind is called in text keys.</summary>
    public static string Key(ConditionKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary>How many that is, and who is left out.</summary>
    public static Html Of(AudienceCount count, bool isEveryone, Ui ui)
    {
        var left = new (string Key, int People)[]
        {
            ("no_consent", count.NoConsent), ("unsubscribed", count.Unsubscribed), ("unreachable", count.Unreachable), ("capped", count.Capped),
        };
        var reasons = left.Where(reason => reason.People > 0).Select(reason => ui[$"audience.left.{reason.Key}", ("people", Number(reason.People, ui))]);
        return Html.Join(
            "\n",
            [
                ui[isEveryone ? "audience.count.everyone" : "audience.count", ("fitting", Number(count.Fitting, ui)), ("getting", Number(count.Getting, ui))],
                count.LeftOut == 0 ? Html.Empty : ui["audience.left", ("people", Number(count.LeftOut, ui))],
                .. reasons,
            ]);
    }

    private static string What(Condition condition, AudienceNames names, Ui ui) => condition.Kind switch
    {
        ConditionKind.ViewedCategory => Named(names.Categories, condition.Id, ui),
        ConditionKind.ViewedItem or ConditionKind.Registered or ConditionKind.Requested => Named(names.Items, condition.Id, ui),
        ConditionKind.Received or ConditionKind.Clicked => Named(names.Mailings, condition.Id, ui),
        ConditionKind.LeadStatus => Named(names.Statuses, condition.Id, ui),
        ConditionKind.Speaks => ui.Plain($"language.{condition.Text}"),
        ConditionKind.JoinedBefore or ConditionKind.JoinedSince => condition.At is { } at ? When(at, ui) : "",
        _ => condition.Text ?? "",
    };

    private static string Named(IReadOnlyDictionary<int, string> names, int? id, Ui ui) => id switch
    {
        null => "",
        { } one when names.TryGetValue(one, out var name) => name.Length > 0 ? name : ui.Plain("audience.unnamed", ("id", one)),
        _ => ui.Plain("audience.gone_thing"),
    };

    /// <summary>The beginning of a day is that day.</summary>
    private static string When(DateTimeOffset at, Ui ui) => TimeZoneInfo.ConvertTime(at, ui.Zone).TimeOfDay == TimeSpan.Zero ? ui.Day(at) : ui.When(at);

    private static string Number(int people, Ui ui) => people.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo(ui.Language));
}
