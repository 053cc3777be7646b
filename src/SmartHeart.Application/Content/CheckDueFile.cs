using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// Asks Telegram about a file that it was not asked about for a week: what nobody looks at is found lost too. One that can't be asked about waits for a day,
/// so that however many these are, the others are asked about.
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

    private static readonly TimeSpan PutOffFor = TimeSpan.FromDays(1);

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

        if (answer == FileAnswer.NotAsked) file.PutOff(clock.GetUtcNow() - CheckDueFile.Freshness + PutOffFor);
        else care.Note(file, answer);
        return Done.Ok;
    }
}
