using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// Asks Telegram about a file that it was not asked about for a week (<see cref="FileErrors.NotAsked"/>): what nobody looks at is found lost too.
/// </summary>
[Allow(Role.System)]
public sealed record CheckDueFile(int Id) : ICommand<Done>
{
    /// <summary>How long an answer is taken to hold.</summary>
    public static TimeSpan Freshness { get; } = TimeSpan.FromDays(7);
}

internal sealed class CheckDueFileHandler(IStoredFileRepository files, IFileProbe probe, FileCare care, TimeProvider clock) : ICommandHandler<CheckDueFile, Done>
{
    /// <summary>Telegram's words for an unknown id and for a passing trouble are the same; what is trouble now may be over a little later.</summary>
    private static readonly TimeSpan BeforeAskingAgain = TimeSpan.FromSeconds(5);

    public async Task<Result<Done>> Handle(CheckDueFile command, CancellationToken cancellationToken)
    {
        var file = await files.Find(command.Id, cancellationToken);
        if (file is null || file.CheckedAt > clock.GetUtcNow() - CheckDueFile.Freshness) return Done.Ok;

        var answer = await probe.Ask(file.TelegramFileId, cancellationToken);
        if (answer == FileAnswer.Unknown && file.DeadSince is null)
        {
            await Task.Delay(BeforeAskingAgain, clock, cancellationToken);
            answer = await probe.Ask(file.TelegramFileId, cancellationToken);
        }

        if (answer == FileAnswer.NotAsked) return FileErrors.NotAsked;
        care.Note(file, answer);
        return Done.Ok;
    }
}
