using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>Changes settings in the name of the current actor, with their line in the journal.</summary>
internal sealed class SettingChanges(ISettingRepository settings, Journal journal, IActor actor, TimeProvider clock)
{
    private static readonly Error Overtaken = new Conflict("changed.meanwhile");

    /// <summary>Sets a value; null for the default.</summary>
    /// <param name="name">Which setting.</param>
    /// <param name="seen">The version that the person looked at.</param>
    /// <param name="value">Checked.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Result<Done>> Set(string name, int seen, string? value, CancellationToken cancellationToken)
    {
        var setting = await settings.Get(name, cancellationToken);
        if (setting.Version != seen) return Overtaken;
        if (setting.Value == value) return Done.Ok;

        setting.Change(value, actor.TelegramId, clock.GetUtcNow());
        return await Note(value is null ? AuditActions.SettingReset : AuditActions.SettingChanged, name, cancellationToken);
    }

    /// <summary>Takes the last change back.</summary>
    public async Task<Result<Done>> Undo(string name, int seen, CancellationToken cancellationToken)
    {
        var setting = await settings.Get(name, cancellationToken);
        if (setting.Version != seen) return Overtaken;

        var undone = setting.Undo(actor.TelegramId, clock.GetUtcNow());
        return undone.IsOk ? await Note(AuditActions.SettingUndone, name, cancellationToken) : undone;
    }

    private async Task<Result<Done>> Note(string action, string name, CancellationToken cancellationToken)
    {
        (await settings.Get(Setting.Revision, cancellationToken)).Touch(actor.TelegramId, clock.GetUtcNow());
        journal.Done(action, name);
        return Done.Ok;
    }
}
