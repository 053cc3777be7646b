using System.Globalization;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>The words for what people do.</summary>
internal static class FeedLines
{
    /// <summary>One event in one or two lines.</summary>
    /// <param name="entry">The event with what is known of its person.</param>
    /// <param name="ui">The words.</param>
    /// <param name="most">Texts are cut to so many UTF-16 units, and usernames left out; null for whole ones.</param>
    public static Html Line(FeedEntry entry, Ui ui, int? most)
    {
        (string, object?)[] said = [.. entry.Event.Said?.Select(told => (told.Key, (object?)Cut(told.Value, most))) ?? []];
        var line = ui[$"feed.{KeyOf(entry)}", [("person", Person(entry, ui, most)), ("source", Cut(entry.Person?.Source, most)), .. said]];
        return entry.Profile is { } profile ? Html.Join("\n", [line, Profile(profile, ui, most)]) : line;
    }

    private static string KeyOf(FeedEntry entry) => entry.Event.Kind switch
    {
        FeedKind.UserArrived => entry.Person?.Source is null ? "user_arrived" : "user_arrived_from",
        FeedKind.ConsentGiven => $"consent_given_{Question(entry.Event.Consent)}",
        FeedKind.ConsentRefused => $"consent_refused_{Question(entry.Event.Consent)}",
        FeedKind.ConsentWithdrawn => $"consent_withdrawn_{Question(entry.Event.Consent)}",
        var kind => kind,
    };

    private static string Question(ConsentKind? kind) => kind == ConsentKind.Advertising ? "advertising" : "personal_data";

    /// <summary>By name where we may know it, else by Telegram's id.</summary>
    private static Html Person(FeedEntry entry, Ui ui, int? most) => entry.Person switch
    {
        { Name: { } name, Username: { } username } when most is null => ui["feed.person_username", ("name", name), ("username", username)],
        { Name: { } name } => ui["feed.person", ("name", Cut(name, most))],
        _ => ui["feed.person_unnamed", ("id", entry.Event.TelegramId.ToString(CultureInfo.InvariantCulture))],
    };

    /// <summary>What a profile says beyond the name, which stands in the line already.</summary>
    private static Html Profile(ProfileView profile, Ui ui, int? most)
    {
        string?[] parts = [profile.Company, profile.Position, profile.Phone];
        return ui["feed.profile", ("details", string.Join(" · ", parts.Where(p => p is not null).Select(p => Cut(p, most))))];
    }

    private static string? Cut(string? text, int? most) => text is null || most is null ? text : Ui.Shorten(text, most.Value);
}
