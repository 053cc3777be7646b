using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Infrastructure.AmoCrm.Checking;

/// <summary>
/// Looks at the account at the start, in the background since the bot works without it, and every hour: statuses change, tokens end. While something is
/// wrong it looks every few minutes. A line of the log for each thing found, not repeated while it stays so.
/// </summary>
internal sealed partial class AmoCheck(
    IServiceScopeFactory scopes, AmoAccount account, AmoHook hook, IOwnCommands commands, AmoOptions options, TimeProvider time, ILogger<AmoCheck> logger)
    : BackgroundService
{
    private static readonly TimeSpan WhenRight = TimeSpan.FromHours(1);
    private static readonly TimeSpan WhenWrong = TimeSpan.FromMinutes(5);
    private string _said = "";

    /// <summary>Looks once.</summary>
    /// <returns>When to look again.</returns>
    public async Task<TimeSpan> Look(CancellationToken cancellationToken)
    {
        try
        {
            var found = await account.Check(cancellationToken);
            Say($"{found.AccountId} {found.Pipeline} {string.Join(' ', found.MissingFields)}", () => Tell(found));
            await Keep(found.Statuses, cancellationToken);
            await commands.Run(new ResumeCrm(IfIdle: true));
            await hook.See(cancellationToken);
            return WhenRight;
        }
        catch (CrmException fault)
        {
            Say($"{fault.Fault}", () => Tell(fault));
            return WhenWrong;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = WhenWrong;
            try
            {
                pause = await Look(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LogTrouble(logger, error);
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Keep(IReadOnlyList<CrmStatus> statuses, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ICrmRepository>().ReplaceStatuses(statuses, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(cancellationToken);
    }

    private void Say(string what, Action tell)
    {
        if (_said == what) return;

        _said = what;
        tell();
    }

    private void Tell(CrmCheck found)
    {
        LogFound(logger, found.Account, found.AccountId, found.Pipeline, found.Statuses.Count);
        if (found.MissingFields.Count > 0) LogMissing(logger, string.Join(", ", found.MissingFields));
    }

    private void Tell(CrmException fault)
    {
        var secret = options.OAuth is null ? "AMOCRM_ACCESS_TOKEN" : "AMOCRM_REFRESH_TOKEN";
        if (fault.Fault == CrmFault.Denied) LogDenied(logger, secret, fault.Message);
        else if (fault.Fault == CrmFault.Misconfigured) LogMisconfigured(logger, fault.Message);
        else LogAway(logger, options.Url, fault.Fault, fault.Message);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "AmoCRM: account {Account} ({Id}), pipeline {Pipeline}, {Count} statuses")]
    private static partial void LogFound(ILogger logger, string account, long id, string pipeline, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "AmoCRM: contacts have no field {Fields} there; what would stand in it is left out")]
    private static partial void LogMissing(ILogger logger, string fields);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Setting}: AmoCRM does not accept this token ({Words}); leads wait here")]
    private static partial void LogDenied(ILogger logger, string setting, string words);

    [LoggerMessage(Level = LogLevel.Error, Message = "AmoCRM is not as the settings say: {Words}; leads wait here")]
    private static partial void LogMisconfigured(ILogger logger, string words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "AmoCRM at {Url} can't be used now: {Fault}: {Words}; leads wait here")]
    private static partial void LogAway(ILogger logger, Uri url, CrmFault fault, string words);

    [LoggerMessage(Level = LogLevel.Error, Message = "AmoCRM: its statuses can't be kept now, trying again later")]
    private static partial void LogTrouble(ILogger logger, Exception error);
}
