using SmartHeart.Application.Content;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>Asks by getFile, which costs nothing of what limits messages.</summary>
internal sealed class FileProbe(TelegramSender sender) : IFileProbe
{
    /// <inheritdoc/>
    public async Task<FileAnswer> Ask(string telegramFileId, CancellationToken cancellationToken)
    {
        var verdict = await sender.Change(
            Toll.Beside(Lane.Notice), (bot, _, token) => bot.GetFile(telegramFileId, token), cancellationToken);
        return verdict.Fault switch
        {
            Fault.None or Fault.FileTooBig => FileAnswer.Known,
            Fault.WrongFile => FileAnswer.Unknown,
            _ => FileAnswer.NotAsked,
        };
    }
}
