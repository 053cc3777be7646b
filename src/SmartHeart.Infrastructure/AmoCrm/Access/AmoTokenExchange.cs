using System.Text.Json;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm.Access;

/// <summary>Gives a refresh token away for a new pair. Source: https://developers.kommo.com/reference/get-token.</summary>
internal sealed class AmoTokenExchange(AmoWire wire, AmoOptions options, TimeProvider time, ILogger<AmoTokenExchange> logger)
{
    /// <summary>Gets a pair. Never broken off by whoever waits: the refresh token would be gone and the pair with it.</summary>
    /// <exception cref="CrmException"><see cref="CrmFault.Denied"/>: that token is not good (any more); or what went wrong on the way.</exception>
    public async Task<AmoPair> Refresh(string refresh)
    {
        var keys = options.OAuth!;
        var asked = new AmoRefreshAsked(keys.ClientId, keys.ClientSecret, "refresh_token", refresh, keys.RedirectUrl);
        var call = new AmoCall(HttpMethod.Post, "/oauth2/access_token", Body: JsonSerializer.SerializeToUtf8Bytes(asked, AmoJson.Default.AmoRefreshAsked));
        var reply = await wire.Send(call, token: null, CancellationToken.None);
        if (reply.IsGood) return Read(reply);

        var fault = AmoFaults.Of(call, reply);
        // AmoCRM refuses a used refresh token with 400 or 401: nothing but a new one helps.
        if (fault.Fault == CrmFault.Refused) fault = new CrmException(CrmFault.Denied, fault.Message);
        AmoLog.Failed(logger, call.Method, call.Path, fault.Fault, fault.Message);
        throw fault;
    }

    private AmoPair Read(AmoReply reply)
    {
        try
        {
            if (JsonSerializer.Deserialize(reply.Body, AmoJson.Default.AmoPairAnswer) is { AccessToken: { } access, RefreshToken: { } next } pair)
                return new AmoPair(access, next, time.GetUtcNow() + TimeSpan.FromSeconds(pair.ExpiresIn));
        }
        catch (JsonException)
        {
            // The exception would name the place only, but it has been too near to the tokens.
        }

        throw new CrmException(CrmFault.Away, "the answer with the tokens can't be read");
    }
}
