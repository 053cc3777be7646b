using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An admin asks Telegram whether it knows a file (<see cref="FileErrors.Gone"/>, <see cref="FileErrors.NotAsked"/>). True when it does.
/// </summary>
[Allow(Role.Admin)]
public sealed record CheckFile(int Id) : ICommand<bool>;

internal sealed class CheckFileHandler(IStoredFileRepository files, IFileProbe probe, FileCare care) : ICommandHandler<CheckFile, bool>
{
    public async Task<Result<bool>> Handle(CheckFile command, CancellationToken cancellationToken)
    {
        if (await files.Find(command.Id, cancellationToken) is not { } file) return FileErrors.Gone;

        var answer = await probe.Ask(file.TelegramFileId, cancellationToken);
        if (answer == FileAnswer.NotAsked) return FileErrors.NotAsked;

        care.Note(file, answer);
        return answer == FileAnswer.Known;
    }
}
