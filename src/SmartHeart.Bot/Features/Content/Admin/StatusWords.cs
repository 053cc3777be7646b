using System.Diagnostics;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Words and marks of statuses, and which changes a status allows.</summary>
internal static class StatusWords
{
    /// <summary>Plain: mark and word.</summary>
    public static string Of(ContentStatus status, Ui ui) => ui.Plain($"status.{Key(status)}", ("mark", Mark(status, ui)));

    /// <summary>Plain: the mark alone.</summary>
    public static string Mark(ContentStatus status, Ui ui) => ui.Plain($"status.mark.{Key(status)}");

    /// <summary>What can be made of an item in that status.</summary>
    public static IReadOnlyList<StatusChange> Changes(ContentStatus status) => status switch
    {
        ContentStatus.Draft => [StatusChange.Publish, StatusChange.Archive],
        ContentStatus.Scheduled => [StatusChange.Publish, StatusChange.Archive],
        ContentStatus.Published => [StatusChange.Archive],
        ContentStatus.Archived => [StatusChange.Restore],
        _ => throw new UnreachableException($"{status}"),
    };

    /// <summary>The status that a filter lets through; null for all.</summary>
    public static ContentStatus? Through(StatusFilter filter) => filter switch
    {
        StatusFilter.All => null,
        StatusFilter.Draft => ContentStatus.Draft,
        StatusFilter.Published => ContentStatus.Published,
        StatusFilter.Archived => ContentStatus.Archived,
        StatusFilter.Scheduled => ContentStatus.Scheduled,
        _ => throw new UnreachableException($"{filter}"),
    };

    /// <summary>How a value is called in text keys.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
