using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SmartHeart.Application.Content;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>
/// Finds out which media of a refused screen Telegram has lost, and remembers it for a while, so that a card with a lost photo does not cost every reader a
/// refused call. After that it is tried again: what works again is shown again.
/// </summary>
internal sealed partial class LostFiles(IFileProbe probe, TimeProvider clock)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, long> _lost = new(StringComparer.Ordinal);

    /// <summary>Whether the file was lost lately.</summary>
    public bool Has(string fileId) => _lost.TryGetValue(fileId, out var at) && clock.GetElapsedTime(at) < Memory;

    /// <summary>
    /// Those of the media that are to blame for a refusal: the only one; the one that Telegram names by its number in the album; else those that getFile does
    /// not know either. Lost are those alone that getFile clearly does not know: a refusal may be a passing trouble, and hides a file this once only.
    /// </summary>
    public async Task<Blame> Find(IReadOnlyList<string> fileIds, string? words, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> suspects = NumberOf(words) is { } number && number <= fileIds.Count ? [fileIds[number - 1]] : [.. fileIds.Distinct()];
        var answers = await Task.WhenAll(suspects.Select(async id => (Id: id, Answer: await probe.Ask(id, cancellationToken))));
        var lost = Keep([.. answers.Where(one => one.Answer == FileAnswer.Unknown).Select(one => one.Id)]);
        return new Blame(suspects.Count == 1 ? suspects : lost, lost);
    }

    /// <summary>The position in the album that Telegram names, from 1; null when it names none (github.com/python-telegram-bot/python-telegram-bot/issues/4102).</summary>
    private static int? NumberOf(string? words) =>
        words is not null && Number().Match(words) is { Success: true } match && int.TryParse(match.Groups[1].Value, out var number) && number > 0 ? number : null;

    private IReadOnlyList<string> Keep(IReadOnlyList<string> lost)
    {
        if (_lost.Count > Most) _lost.Clear();
        foreach (var id in lost) _lost[id] = clock.GetTimestamp();
        return lost;
    }

    [GeneratedRegex("failed to send message #([0-9]{1,2}) ", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}

/// <summary>What a refusal is put down to. Ids are Telegram's file_id.</summary>
/// <param name="Guilty">Left out, so that the rest can be shown; none when nobody can be blamed.</param>
/// <param name="Lost">Those of them that Telegram says it does not know.</param>
internal readonly record struct Blame(IReadOnlyCollection<string> Guilty, IReadOnlyCollection<string> Lost);
