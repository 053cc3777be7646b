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
    /// <param name="most">Texts that people typed are cut to so many UTF-16 units.</param>
    public static Html Line(FeedEntry entry, Ui ui, int most)
    {
        var line = ui[$"feed.{KeyOf(entry)}", ("person", Person(entry, ui, most)), ("source", Cut(entry.Person?.Source, most))];
        return entry.Profile is { } profile ? Html.Join("\n", [line, Profile(profile, ui, most)]) : line;
    }

    private static string KeyOf(FeedEntry entry) => entry.Event.Kind switch
    {
        FeedKind.UserArrived => entry.Person?.Source is null ? "user_arrived" : "user_arrived_from",
        FeedKind.ConsentGiven => $"consent_given_{Question(entry.Event.Consent)}",
        FeedKind.ConsentRefused => $"consent_refused_{Question(entry.Event.Consent)}",
        FeedKind.ConsentWithdrawn => $"consent_withdrawn_{Question(entry.Event.Consent)}",
        FeedKind.ProfileFilled => "profile_filled",
        FeedKind.ProfileChanged => "profile_changed",
        FeedKind.Blocked => "blocked",
        FeedKind.Unblocked => "unblocked",
        var kind => throw new InvalidOperationException($"There are no words for {kind}."),
    };

    private static string Question(ConsentKind? kind) => kind == ConsentKind.Advertising ? "advertising" : "personal_data";

    /// <summary>By name where we may know it, else by Telegram's id.</summary>
    private static Html Person(FeedEntry entry, Ui ui, int most) => entry.Person switch
    {
        { Name: { } name, Username: { } username } => ui["feed.person_username", ("name", Cut(name, most)), ("username", username)],
        { Name: { } name } => ui["feed.person", ("name", Cut(name, most))],
        _ => ui["feed.person_unnamed", ("id", entry.Event.TelegramId.ToString(CultureInfo.InvariantCulture))],
    };

    private static Html Profile(ProfileView profile, Ui ui, int most)
    {
        string?[] parts = [profile.FullName, profile.Company, profile.Position, profile.Phone];
        return ui["feed.profile", ("details", string.Join(" · ", parts.Where(p => p is not null).Select(p => Cut(p, most))))];
    }

    private static string? Cut(string? text, int most)
    {
        if (text is null || text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}
