using System.Collections.Concurrent;
using SmartHeart.Application.Content;

namespace SmartHeart.Testing;

/// <summary>A Telegram that knows every file but those that the test says.</summary>
public sealed class TestFileProbe : IFileProbe
{
    /// <summary>Other answers, by Telegram's file id.</summary>
    public ConcurrentDictionary<string, FileAnswer> Answers { get; } = [];

    /// <summary>What was asked about, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <inheritdoc/>
    public Task<FileAnswer> Ask(string telegramFileId, CancellationToken cancellationToken)
    {
        Asked.Enqueue(telegramFileId);
        return Task.FromResult(Answers.GetValueOrDefault(telegramFileId, FileAnswer.Known));
    }
}
