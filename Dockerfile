# Builds the Host and runs it without root. Data and settings come from outside: compose.yaml.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/SmartHeart.Host -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir data && chown $APP_UID data
USER $APP_UID
VOLUME /app/data
ENTRYPOINT ["dotnet", "SmartHeart.Host.dll"]
