using System.Globalization;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Features.Settings;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>Lines of the journal in words. All of it plain text.</summary>
internal static class JournalWords
{
    private const string Deleted = ".deleted";
    private const string Press = "tap ";

    /// <summary>What was done. An action of another version, of which nothing is known here, stands for itself.</summary>
    public static string Action(JournalRow row, Ui ui) => ui.Has($"journal.action.{row.Action}") ? ui.Plain($"journal.action.{row.Action}") : row.Action;

    /// <summary>To what; empty for nothing that could be said.</summary>
    public static string Subject(JournalRow row, Ui ui) => row switch
    {
        { Denied: true, Subject: { } tried } when tried.LastIndexOf(NoteDeniedAttempt.Separator, StringComparison.Ordinal) is >= 0 and var end =>
            ui.Plain("journal.attempt", ("what", Tried(tried[..end], ui)), ("place", Place(tried[(end + NoteDeniedAttempt.Separator.Length)..], ui))),
        { Denied: false, Subject: { } name } when IsSetting(row) && SettingTarget.Of(name) is { } setting => ChangeScreens.NameOf(setting, ui),
        { Denied: true, Subject: { } refused } when ui.Has($"journal.refused.{refused}") => ui.Plain($"journal.refused.{refused}"),
        _ => row.Subject ?? "",
    };

    /// <summary>Who did it.</summary>
    public static string Who(JournalRow row, Ui ui) =>
        row is { Actor: JournalFilter.Bot, Denied: true } ? ui.Plain("journal.erased") : Who(new JournalActor(row.Actor, row.ActorName), ui);

    /// <summary>Somebody's name; a number where there is none.</summary>
    public static string Who(JournalActor actor, Ui ui) => actor switch
    {
        { Id: JournalFilter.Bot } => ui.Plain("journal.bot"),
        { Name: { Length: > 0 } name } => name,
        var nameless => ui.Plain("journal.nameless", ("id", nameless.Id.ToString(CultureInfo.InvariantCulture))),
    };

    /// <summary>What lines are about.</summary>
    public static string Area(AuditArea area, Ui ui) => ui.Plain($"journal.area.{area.ToString().ToLowerInvariant()}");

    /// <summary>One thing that lines are about.</summary>
    public static string Object(JournalObject thing, Ui ui) => ui.Plain(
        $"journal.object.{thing.Target.Kind.ToString().ToLowerInvariant()}", ("name", thing.Name ?? ui.Plain("journal.object.unnamed", ("id", thing.Target.Id))));

    /// <summary>A stretch of days; empty for all of them.</summary>
    public static string Days(JournalFilter filter, Ui ui)
    {
        if (filter is not { From: { } from, To: { } to }) return "";

        var (first, last) = (ui.Day(from), ui.Day(to.AddMinutes(-1)));
        return first == last ? first : ui.Plain("journal.days", ("first", first), ("last", last));
    }

    /// <summary>The way to the card of what a line tells of; null where there is none in this topic.</summary>
    public static Button? Card(JournalRow row, string label) => row switch
    {
        { Denied: false, Subject: { } name } when IsSetting(row) => SettingTarget.Of(name) is { } setting ? ChangeScreens.CardOf(setting, label) : null,
        { TargetId: not { } } or { Denied: true } => null,
        { Action: var gone } when gone.EndsWith(Deleted, StringComparison.Ordinal) => null,
        { TargetId: { } id, Action: var action } => action.Split('.')[0] switch
        {
            "content" => Ui.TapLabelled(label, new ManagedTap(id)),
            "category" => Ui.TapLabelled(label, new ManagedCategoryTap(id)),
            "file" => Ui.TapLabelled(label, new FileTap(id)),
            "user" => Ui.TapLabelled(label, new PersonTap(id)),
            _ => null,
        },
    };

    /// <summary>Whether a line tells of a setting: its subject is the setting's name then.</summary>
    public static bool IsSetting(JournalRow row) => !row.Denied && row.Action.StartsWith("setting.", StringComparison.Ordinal);

    private static string Tried(string action, Ui ui) =>
        action.StartsWith(Press, StringComparison.Ordinal) ? ui.Plain("journal.attempt.button", ("code", action[Press.Length..])) : action;

    private static string Place(string place, Ui ui) => place == "private" ? ui.Plain("journal.attempt.private") : ui.Plain("journal.attempt.chat", ("chat", place));
}
