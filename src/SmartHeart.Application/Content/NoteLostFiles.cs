using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>The bot could not show somebody these files, since Telegram does not know them any more. Ids that are none of ours are passed over.</summary>
/// <param name="TelegramFileIds">Telegram's file_id of each.</param>
[Allow(Role.System)]
public sealed record NoteLostFiles(IReadOnlyCollection<string> TelegramFileIds) : ICommand<Done>;

internal sealed class NoteLostFilesHandler(IStoredFileRepository files, FileCare care) : ICommandHandler<NoteLostFiles, Done>
{
    public async Task<Result<Done>> Handle(NoteLostFiles command, CancellationToken cancellationToken)
    {
        foreach (var file in await files.FindByTelegramIds(command.TelegramFileIds, cancellationToken)) care.Note(file, FileAnswer.Unknown);
        return Done.Ok;
    }
}
