using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner goes back to the bot's own wording, or takes the last change of a text back.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Mark"><see cref="TextSource.Mark"/>.</param>
/// <param name="Form">Which form.</param>
/// <param name="Version">The version that the owner looked at.</param>
/// <param name="Undo">Whether the last change is taken back.</param>
[Allow(Role.Owner)]
public sealed record ResetText(string Language, int Mark, TextForm Form, int Version, bool Undo) : ICommand<Done>;

internal sealed class ResetTextHandler(ITextCatalog catalog, SettingChanges changes) : ICommandHandler<ResetText, Done>
{
    public async Task<Result<Done>> Handle(ResetText command, CancellationToken cancellationToken)
    {
        var text = catalog.All(command.Language).FirstOrDefault(source => source.Mark == command.Mark);
        if (text is null || text.Forms.All(form => form.Form != command.Form)) return SettingErrors.TextGone;

        var name = SettingNames.Text(command.Language, text.Key, command.Form);
        return command.Undo
            ? await changes.Undo(name, command.Version, cancellationToken)
            : await changes.Set(name, command.Version, null, cancellationToken);
    }
}
