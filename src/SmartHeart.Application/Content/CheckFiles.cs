using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// Asks Telegram about some files that it was not asked about for a week, one after another and slowly; how many it said something about. To be repeated
/// while that is as many as <see cref="AtOnce"/>.
/// </summary>
[Allow(Role.System)]
public sealed record CheckFiles : ICommand<int>
{
    /// <summary>How many files one command asks about.</summary>
    public const int AtOnce = 20;

    /// <summary>How long an answer is taken to hold.</summary>
    public static TimeSpan Freshness { get; } = TimeSpan.FromDays(7);
}

internal sealed class CheckFilesHandler(IStoredFileRepository files, IFileProbe probe, FileCare care, TimeProvider clock) : ICommandHandler<CheckFiles, int>
{
    /// <summary>A few questions a second: nobody waits for them, and people's answers come first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Telegram's words for an unknown id and for a passing trouble are the same; what is trouble now may be over a little later.</summary>
    private static readonly TimeSpan BeforeAskingAgain = TimeSpan.FromSeconds(5);

    public async Task<Result<int>> Handle(CheckFiles command, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow();
        var due = await files.NotCheckedSince(started - CheckFiles.Freshness, CheckFiles.AtOnce, cancellationToken);
        var doubtful = await Ask(due, FileAnswer.Known, cancellationToken);
        if (doubtful.Count > 0)
        {
            await Task.Delay(BeforeAskingAgain, clock, cancellationToken);
            await Ask(doubtful, FileAnswer.Unknown, cancellationToken);
        }

        return due.Count(file => file.CheckedAt >= started);
    }

    /// <summary>Notes the answers up to that one and returns the files with another.</summary>
    private async Task<List<StoredFile>> Ask(IReadOnlyList<StoredFile> due, FileAnswer noted, CancellationToken cancellationToken)
    {
        List<StoredFile> others = [];
        foreach (var file in due)
        {
            var answer = await probe.Ask(file.TelegramFileId, cancellationToken);
            if (answer == FileAnswer.Known || answer == noted) care.Note(file, answer);
            else if (answer == FileAnswer.Unknown) others.Add(file);
            await Task.Delay(Pause, clock, cancellationToken);
        }

        return others;
    }
}
