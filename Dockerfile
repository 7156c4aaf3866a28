FROM python:3.13-slim
RUN pip install --no-cache-dir uv && useradd --create-home office
WORKDIR /srv/disnaker
COPY pyproject.toml uv.lock .python-version ./
RUN uv sync --locked --no-dev --no-cache
COPY . .
ENV DISNAKER_VAR=/var/lib/disnaker PATH=/srv/disnaker/.venv/bin:$PATH
RUN install -d -o office /var/lib/disnaker && DISNAKER_SECRET_KEY=collecting DATABASE_URL=postgresql:/// \
    python manage.py collectstatic --no-input -v0 && chown -R office /var/lib/disnaker
USER office
EXPOSE 8000
CMD ["gunicorn", "disnaker.wsgi", "--bind", "0.0.0.0:8000", "--workers", "3", "--threads", "4", "--max-requests", "1000", "--max-requests-jitter", "100"]
