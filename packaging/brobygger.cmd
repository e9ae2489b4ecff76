@echo off
rem Starts Brobygger: the window without arguments, else the command line.
rem Looks for JDK 25 or newer in BROBYGGER_JAVA, JAVA_HOME, the folders that installers use and the PATH.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "APP=%~dp0.."
set "FOUND="
if defined BROBYGGER_JAVA call :try "%BROBYGGER_JAVA%"
if defined BROBYGGER_JAVA if not defined FOUND (
  echo BROBYGGER_JAVA peger ikke på et JDK 25 eller nyere. Ret den, eller fjern den. 1>&2
  echo BROBYGGER_JAVA does not point to JDK 25 or newer. Correct it, or remove it. 1>&2
  exit /b 1
)
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND if exist "%USERPROFILE%\.m2\toolchains.xml" (
  for /f "tokens=3 delims=<>" %%H in ('findstr /i "<jdkHome>" "%USERPROFILE%\.m2\toolchains.xml"') do call :try "%%H"
)
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if not defined FOUND if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~D"
)
if not defined FOUND (
  echo Brobygger kører på Java, og der er intet JDK 25 eller nyere på denne computer. Hent det på https://adoptium.net, eller lad JAVA_HOME pege på det. 1>&2
  echo Brobygger runs on Java, and there is no JDK 25 or newer on this computer. Get it from https://adoptium.net, or let JAVA_HOME point to it. 1>&2
  exit /b 1
)
setlocal DisableDelayedExpansion
rem What Java writes down when it breaks can hold names and texts: it goes where this person alone reads.
set "CRASH=%LOCALAPPDATA%\Brobygger-state\crash"
if defined BROBYGGER_STATE set "CRASH=%BROBYGGER_STATE%\crash"
if not exist "%CRASH%" mkdir "%CRASH%" 2>nul
set "CRASH=-XX:ErrorFile=%CRASH%\java-%%p.log"
if not defined LOCALAPPDATA if not defined BROBYGGER_STATE set "CRASH=-XX:+ErrorFileToStderr"
rem A short command is over before the second, thorough compiler pays.
set "LIGHT="
for %%C in (due case note contact conflicts settle findings profile) do if "%~1"=="%%C" set "LIGHT=-XX:TieredStopAtLevel=1"
"%FOUND%\bin\java.exe" %LIGHT% "%CRASH%" -XX:-CreateCoredumpOnCrash -XX:+UseSerialGC -Xmx512m -XX:-UsePerfData --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%APP%\lib\*" brobygger.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "MAJOR=%%~V"
  set "MAJOR=!MAJOR:"=!"
  if !MAJOR! GEQ 25 set "FOUND=%~1"
)
exit /b 0
