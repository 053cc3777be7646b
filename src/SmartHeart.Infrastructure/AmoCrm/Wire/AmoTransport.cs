using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm.Access;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>Asks AmoCRM with a token and reads what it answers. Every fault is a <see cref="CrmException"/>.</summary>
internal sealed class AmoTransport(AmoWire wire, IAmoAccess access, ILogger<AmoTransport> logger)
{
    /// <summary>Reads.</summary>
    /// <returns>Null where there is nothing: AmoCRM answers 204 without a body then.</returns>
    public Task<T?> Get<T>(string path, string query, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => Ask(new AmoCall(HttpMethod.Get, path, query), type, cancellationToken);

    /// <summary>Changes something, and reads what came of it.</summary>
    public async Task<TAnswer> Send<TBody, TAnswer>(
        HttpMethod method, string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var call = new AmoCall(method, path, Body: JsonSerializer.SerializeToUtf8Bytes(body, bodyType));
        return await Ask(call, type, cancellationToken) ?? throw Unreadable(call, null);
    }

    /// <summary>Changes something whose outcome is known when it succeeds.</summary>
    public Task Send<TBody>(HttpMethod method, string path, TBody body, JsonTypeInfo<TBody> bodyType, CancellationToken cancellationToken) =>
        Ask(new AmoCall(method, path, Body: JsonSerializer.SerializeToUtf8Bytes(body, bodyType)), cancellationToken);

    private async Task<T?> Ask<T>(AmoCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var reply = await Ask(call, cancellationToken);
        if (reply.Status == 204) return null;

        try
        {
            return JsonSerializer.Deserialize(reply.Body, type);
        }
        catch (JsonException unreadable)
        {
            throw Unreadable(call, unreadable);
        }
    }

    private async Task<AmoReply> Ask(AmoCall call, CancellationToken cancellationToken)
    {
        var token = await access.Token(cancellationToken);
        var reply = await wire.Send(call, token, cancellationToken);
        if (reply.Status == 401 && await access.Renew(token, cancellationToken) is { } renewed) reply = await wire.Send(call, renewed, cancellationToken);
        return reply.IsGood ? reply : throw Logged(call, AmoFaults.Of(call, reply));
    }

    /// <summary>Half an answer, or the page of something in between: what was asked may have been done.</summary>
    private CrmException Unreadable(AmoCall call, JsonException? cause) =>
        Logged(call, new CrmException(CrmFault.Away, "the answer can't be read", cause: cause));

    private CrmException Logged(AmoCall call, CrmException fault)
    {
        AmoLog.Failed(logger, call.Method, call.Path, fault.Fault, fault.Message);
        return fault;
    }
}
